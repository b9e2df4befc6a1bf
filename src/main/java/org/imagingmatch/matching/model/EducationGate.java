package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Education;

/** The least education is reached by one that is completed on the start. */
final class EducationGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    EducationLevel minimum = pairing.vacancy().minimumEducation();
    if (minimum == null) {
      return Finding.met(Reason.of("education.notAsked"));
    }
    List<Education> education = pairing.candidate().education();
    if (education == null) {
      return Finding.unknown(Reason.of("education.notRecorded", "minimum", minimum.name()));
    }
    return education.stream()
        .filter(completed -> completed.level().compareTo(minimum) >= 0)
        .sorted(Comparator.comparing(Education::level).reversed())
        .map(completed -> judge(completed, pairing.situation()))
        .min(Finding.BEST_FIRST)
        .orElseGet(() -> tooLow(education, minimum));
  }

  private static Finding judge(Education education, Situation situation) {
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

  private static Finding tooLow(List<Education> education, EducationLevel minimum) {
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
