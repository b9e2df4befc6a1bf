package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Education;

/** The least education is reached by one that is completed on the start. */
final class EducationGate implements GateRule {

  private static final Finding NOT_ASKED = Finding.met(Reason.of("education.notAsked"));

  private final EducationLevel minimum;
  private final Situation situation;

  EducationGate(Demand demand) {
    this.minimum = demand.vacancy().minimumEducation();
    this.situation = demand.situation();
  }

  @Override
  public Finding judge(Pairing pairing) {
    if (minimum == null) {
      return NOT_ASKED;
    }
    List<Education> education = pairing.candidate().education();
    if (education == null) {
      return Finding.unknown(Reason.of("education.notRecorded", "minimum", minimum.name()));
    }
    return education.stream()
        .filter(completed -> completed.level().compareTo(minimum) >= 0)
        .sorted(Comparator.comparing(Education::level).reversed())
        .map(this::judge)
        .min(Finding.BEST_FIRST)
        .orElseGet(() -> tooLow(education));
  }

  private Finding judge(Education education) {
    String level = education.level().name();
    return education.completedOn() != null && education.completedOn().isAfter(situation.start())
        ? Finding.unmet(
            Reason.of(
                "education.completedTooLate",
                "level",
                level,
                "completedOn",
                education.completedOn()),
            Cure.of("education.complete", "level", level).by(education.completedOn()))
        : Finding.met(Reason.of("education.reached", "level", level));
  }

  private Finding tooLow(List<Education> education) {
    String level =
        education.stream()
            .map(Education::level)
            .max(Comparator.naturalOrder())
            .map(EducationLevel::name)
            .orElse(null);
    return Finding.unmet(
        Reason.of(
            level == null ? "education.none" : "education.tooLow",
            "level",
            level,
            "minimum",
            minimum.name()),
        Cure.of("education.reach", "minimum", minimum.name()));
  }
}
