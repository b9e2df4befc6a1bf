package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.day;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.Judging.orEligible;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Licence;

/** The reasons and cures of thousands of pairs, for tests outside the model. */
public final class GeneratedReasons {

  private static final int PAIRS = 4000;

  /** No day, and days beside the edges of the period and of today. */
  private static final String[] DAYS = {
    null, "2026-11-21", "2026-11-22", "2026-12-24", "2027-01-15", "2027-03-03", "2030-12-31"
  };

  private GeneratedReasons() {}

  /** Every reason and cure, each with the parameters it had. */
  public static Set<Reason> all() {
    Set<Reason> reasons = new LinkedHashSet<>();
    FactsGenerator.forSeeds(
        PAIRS,
        generator ->
            add(
                Judging.match(generator.vacancy(), generator.candidate(), Weights.DEFAULT),
                reasons));
    for (CredentialStatus status : CredentialStatus.values()) {
      for (String issued : DAYS) {
        for (String until : DAYS) {
          addStandings(day(issued), day(until), status, reasons);
        }
      }
    }
    return reasons;
  }

  private static void addStandings(
      LocalDate issued, LocalDate until, CredentialStatus status, Set<Reason> reasons) {
    VacancyFactsBuilder ct = aVacancy().requiring(orEligible("ARRT-CT", 6));
    Credential registry = new Credential("ARRT-CT", issued, until, status, null);
    Credential support = new Credential("ARRT-R", issued, until, status, null);
    add(Judging.match(ct, aCandidate().holding(registry)), reasons);
    add(Judging.match(ct, aCandidate().holding("ARRT-CT").holding(support)), reasons);
    add(
        Judging.match(aVacancy().requiring(holds("ARRT-R")), aCandidate().holding(support)),
        reasons);
    add(
        Judging.match(
            aVacancy().in("US-OR"),
            aCandidate().licence(new Licence("US-OR", null, issued, until, status))),
        reasons);
    add(
        Judging.match(
            aVacancy().in("AE-DU"),
            aCandidate().holding(new Credential("AE-DHA", issued, until, status, null))),
        reasons);
  }

  private static void add(Match match, Set<Reason> reasons) {
    for (Finding finding : match.findings()) {
      reasons.add(finding.reason());
      if (finding.cure() != null) {
        reasons.add(finding.cure().what());
      }
    }
    match.points().forEach(points -> reasons.add(points.measure().reason()));
  }
}
