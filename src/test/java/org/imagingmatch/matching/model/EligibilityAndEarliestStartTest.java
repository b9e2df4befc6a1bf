package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.Eligibility.CONDITIONAL;
import static org.imagingmatch.matching.model.Eligibility.ELIGIBLE;
import static org.imagingmatch.matching.model.Eligibility.INELIGIBLE;
import static org.imagingmatch.matching.model.Judging.anyOf;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.Judging.orEligible;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The start is 2027-01-15, seen from 2026-11-22. */
class EligibilityAndEarliestStartTest {

  @Test
  void everyGateMetIsEligibleFromToday() {
    Match match = Judging.match(radiography(), radiographer());
    assertThat(match.findings()).hasSize(Gate.values().length);
    assertThat(match.findings()).allMatch(finding -> finding.verdict() == Verdict.MET);
    assertMatch(match, ELIGIBLE, "2026-11-22");
  }

  @Test
  void gateAtRiskIsConditionalAndDoesNotMoveTheStart() {
    assertMatch(
        Judging.match(radiography(), practising().holding("ARRT-R", until("2027-02-01"))),
        CONDITIONAL,
        "2026-11-22");
    assertMatch(
        Judging.match(radiography(), practising().holding("ARRT-R", until("2026-12-01"))),
        CONDITIONAL,
        "2026-11-22");
  }

  @Test
  void unknownGateIsConditional() {
    assertMatch(
        Judging.match(radiography().education(EducationLevel.ASSOCIATE), radiographer()),
        CONDITIONAL,
        "2026-11-22");
  }

  @Test
  void oneUnmetGateIsIneligibleAndStillScored() {
    Match match =
        Judging.match(radiography().language("de", LanguageLevel.B1), radiographer().noLanguages());
    assertMatch(match, INELIGIBLE, null);
    assertThat(match.score()).isPositive();
    assertThat(match.findings()).hasSize(10);
  }

  @Test
  void availabilityMovesTheStartWhateverItsVerdict() {
    assertMatch(
        Judging.match(radiography(), radiographer().available("2026-12-20", null)),
        ELIGIBLE,
        "2026-12-20");
    assertMatch(
        Judging.match(radiography(), radiographer().available("2027-03-01", null)),
        INELIGIBLE,
        "2027-03-01");
    assertMatch(
        Judging.match(radiography(), radiographer().available("2020-03-01", null)),
        ELIGIBLE,
        "2026-11-22");
  }

  @Test
  void latestOfEverythingObtainableBeforeTheStartCounts() {
    // A visa takes until 2027-02-20, a certificate until 2026-12-06.
    VacancyFactsBuilder vacancy = radiography().certificate("BLS", 0).sponsorsVisa(true);
    assertMatch(Judging.match(vacancy, radiographer()), CONDITIONAL, "2026-12-06");
    assertMatch(
        Judging.match(vacancy.in("CA-BC"), radiographer().available("2026-12-20", null)),
        CONDITIONAL,
        "2027-02-20");
  }

  @Test
  void whatTheVacancyAllowsToComeLaterDoesNotCount() {
    assertMatch(
        Judging.match(radiography().certificate("BLS", 90), radiographer()),
        CONDITIONAL,
        "2026-11-22");
    assertMatch(
        Judging.match(
            radiography().requiring(orEligible("ARRT-CT", 12)),
            radiographer().registryEligible("ARRT-CT")),
        CONDITIONAL,
        "2026-11-22");
  }

  @Test
  void credentialThatBeginsBeforeTheStartCounts() {
    assertMatch(
        Judging.match(radiography(), practising().holdingFrom("ARRT-R", "2027-01-02", forYears())),
        CONDITIONAL,
        "2027-01-02");
  }

  @Test
  void unmetGateWithADatedCureNamesTheStart() {
    assertMatch(
        Judging.match(radiography(), practising().holdingFrom("ARRT-R", "2027-02-02", forYears())),
        INELIGIBLE,
        "2027-02-02");
  }

  @Test
  void routeToARegistrationNamesTheStart() {
    CandidateFactsBuilder dubai = practising().citizenOf("AE").holding("AE-DHA");
    assertMatch(
        Judging.match(aVacancy().in("AE-AZ").startsOn("2027-02-15"), dubai),
        CONDITIONAL,
        "2027-01-21");
    assertMatch(
        Judging.match(aVacancy().in("AE-AZ").startsOn("2026-12-15"), dubai),
        INELIGIBLE,
        "2027-01-21");
  }

  @Test
  void oneUnmetGateWithoutADateLeavesNoStart() {
    assertMatch(
        Judging.match(
            radiography().language("de", LanguageLevel.B1),
            practising().noLanguages().holdingFrom("ARRT-R", "2027-02-02", forYears())),
        INELIGIBLE,
        null);
  }

  @Test
  void alternativeThatIsThereSoonerNamesTheStart() {
    VacancyFactsBuilder either = radiography().requiring(anyOf("ARRT-R", "ARRT-CT"));
    assertMatch(
        Judging.match(
            either,
            practising()
                .holdingFrom("ARRT-R", "2027-03-03", forYears())
                .holdingFrom("ARRT-CT", "2027-02-02", forYears())),
        INELIGIBLE,
        "2027-02-02");
  }

  @Test
  void vacancyWithoutAnyCertificateStillRanksByExperienceAndDoesNotLetEveryoneIn() {
    VacancyFactsBuilder federal = aVacancy().role("SONOGRAPHER").asking(modality("US", 12, 24));
    CandidateFactsBuilder[] sonographers =
        IntStream.of(120, 36, 12)
            .mapToObj(
                months ->
                    aCandidate()
                        .citizenOf("US")
                        .available(null, null)
                        .noCredentials()
                        .experience("US-AB", months, "2026-11-01"))
            .toArray(CandidateFactsBuilder[]::new);
    double before = Double.MAX_VALUE;
    for (CandidateFactsBuilder sonographer : sonographers) {
      Match match = Judging.match(federal, sonographer);
      assertMatch(match, ELIGIBLE, "2026-11-22");
      assertThat(match.score()).isLessThan(before);
      before = match.score();
    }
    assertMatch(
        Judging.match(
            federal,
            practising().noCredentials().citizenOf("US").experience("XR", 240, "2026-11-01")),
        INELIGIBLE,
        null);
  }

  @Test
  void verdictsAddUpByTheWorst() {
    Match match =
        Judging.match(
            radiography().certificate("BLS", 0).education(EducationLevel.MASTER),
            practising().holding("ARRT-R", until("2027-02-01")));
    assertThat(match.findings().stream().map(Finding::verdict))
        .contains(Verdict.AT_RISK, Verdict.OBTAINABLE, Verdict.UNKNOWN);
    assertMatch(match, CONDITIONAL, "2026-12-06");
  }

  private static VacancyFactsBuilder radiography() {
    return aVacancy().requiring(holds("ARRT-R"));
  }

  private static CandidateFactsBuilder practising() {
    return aCandidate().citizenOf("US").available(null, null).experience("XR", 60, "2026-11-01");
  }

  private static CandidateFactsBuilder radiographer() {
    return practising().holding("ARRT-R");
  }

  private static void assertMatch(Match match, Eligibility eligibility, String earliestStart) {
    assertThat(match.eligibility()).as("%s", match.findings()).isEqualTo(eligibility);
    assertThat(match.earliestStart())
        .as("%s", match.findings())
        .isEqualTo(CandidateFactsBuilder.day(earliestStart));
  }
}
