package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.Judging.allOf;
import static org.imagingmatch.matching.model.Judging.anyOf;
import static org.imagingmatch.matching.model.Judging.atLeast;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.Judging.orEligible;
import static org.imagingmatch.matching.model.Judging.practised;
import static org.imagingmatch.matching.model.Judging.verified;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.imagingmatch.matching.model.RequirementTree.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches, umbrellas, equivalents and degrees. Documents of all credentials were seen (0.9). */
class RequirementTreeTest {

  private static final double DOCUMENT = 0.9;

  @Test
  void umbrellaIsSatisfiedByAnyOfItsSpecialties() {
    judge(holds("ARDMS-RDMS"), aCandidate().holding("ARDMS-RDMS-AB"))
        .isMet("credential.held")
        .because("credential", "ARDMS-RDMS-AB")
        .because("inPlaceOf", "ARDMS-RDMS");
    judge(holds("ARDMS-RDCS"), aCandidate().holding("ARDMS-RDCS-PE")).isMet("credential.held");
    judge(holds("ARDMS-RDMS"), aCandidate().holding("ARDMS-RDMS")).isMet("credential.held");
  }

  @Test
  void specialtyIsNotSatisfiedByTheUmbrella() {
    judge(holds("ARDMS-RDMS-AB"), aCandidate().holding("ARDMS-RDMS")).isUnmet("credential.missing");
  }

  @Test
  void specialtyOfAnotherUmbrellaDoesNotCount() {
    judge(holds("ARDMS-RDMS"), aCandidate().holding("ARDMS-RDCS-AE")).isUnmet("credential.missing");
  }

  @Test
  void equivalentsCountOnlyWhereTheVacancyAcceptsThem() {
    CandidateFactsBuilder armrit = aCandidate().holding("ARMRIT-MRI");
    judge(holds("ARRT-MR"), armrit).isUnmet("credential.missing");
    judge(aVacancy().requiring(holds("ARRT-MR")).acceptingEquivalents(), armrit)
        .isMet("credential.held")
        .because("inPlaceOf", "ARRT-MR");
    assertDegree(
        aVacancy().requiring(holds("ARRT-MR")).acceptingEquivalents(), armrit, .8 * DOCUMENT);
  }

  @Test
  void equivalentsThroughAnUmbrellaAreNoSecondStep() {
    VacancyFactsBuilder rdms = aVacancy().requiring(holds("ARDMS-RDMS")).acceptingEquivalents();
    assertDegree(rdms, aCandidate().holding("ARRT-S"), .7 * DOCUMENT);
    assertDegree(rdms, aCandidate().holding("ARRT-BS", "ARRT-S"), .85 * DOCUMENT);
  }

  @Test
  void oneEquivalenceStepNeverTwo() {
    // CNMT → ARRT-N is one step of an employer; a pathway of a certifier is none at all.
    VacancyFactsBuilder nuclear = aVacancy().requiring(holds("ARRT-N")).acceptingEquivalents();
    judge(nuclear, aCandidate().holding("NMTCB-CNMT")).isMet("credential.held");
    judge(nuclear, aCandidate().holding("CAMRT-RTNM")).isUnmet("credential.missing");
    VacancyFactsBuilder vascular = aVacancy().requiring(holds("CCI-RVS")).acceptingEquivalents();
    judge(vascular, aCandidate().holding("ARDMS-RVT")).isMet("credential.held");
    judge(vascular, aCandidate().holding("ARRT-VS")).isUnmet("credential.missing");
  }

  @Test
  void equivalentAtRiskIsAtRisk() {
    judge(
            aVacancy().requiring(holds("ARRT-MR")).acceptingEquivalents(),
            aCandidate().holding("ARMRIT-MRI", until("2027-02-01")))
        .isAtRisk("2027-02-01", "credential.endsInside");
  }

  @Test
  void exactCredentialIsNamedBeforeAnEquivalentOfTheSameVerdict() {
    judge(
            aVacancy().requiring(holds("ARRT-MR")).acceptingEquivalents(),
            aCandidate().holding("ARMRIT-MRI", "ARRT-MR"))
        .isMet("credential.held")
        .because("credential", "ARRT-MR");
  }

  @Test
  void anyOfIsItsBestBranch() {
    Requirement either = anyOf("ARRT-MR", "ARMRIT-MRI");
    judge(either, aCandidate().holding("ARMRIT-MRI")).isMet("credential.held");
    judge(either, aCandidate().holding("ARMRIT-MRI", until("2027-02-01")).holding("ARRT-MR"))
        .isMet("credential.held")
        .because("credential", "ARRT-MR");
    judge(either, aCandidate().noCredentials()).isUnmet("credential.missing");
  }

  @Test
  void allOfIsItsWorstBranch() {
    Requirement both = allOf(holds("ARRT-R"), holds("ARRT-CT"));
    judge(both, aCandidate().holding("ARRT-R", "ARRT-CT")).isMet("credential.held");
    judge(both, aCandidate().holding("ARRT-R")).isUnmet("credential.missing");
    judge(both, aCandidate().holding("ARRT-R").holding("ARRT-CT", until("2027-02-01")))
        .isAtRisk("2027-02-01", "credential.endsInside")
        .because("credential", "ARRT-CT");
  }

  @ParameterizedTest
  @CsvSource({"2026-12-24, 2026-12-10", "2026-12-10, 2026-12-24", "2026-12-24, "})
  void allOfIsReadyWhenItsLastBranchIs(String first, String second) {
    judge(
            allOf(holds("ARRT-R"), holds("ARRT-MR")),
            aCandidate()
                .holdingFrom("ARRT-R", first, forYears())
                .holdingFrom("ARRT-MR", second, forYears()))
        .isObtainable("2026-12-24", "credential.startsLater")
        .startingNoEarlierThan("2026-12-24");
  }

  @ParameterizedTest
  @CsvSource({"1,MET", "2,AT_RISK", "3,UNMET"})
  void atLeastIsTheNthBest(int n, Verdict verdict) {
    CandidateFactsBuilder candidate =
        aCandidate().holding("ARRT-MR", until("2027-02-01")).holding("ARRT-R");
    Requirement tree = atLeast(n, "ARRT-VS", "ARRT-MR", "ARRT-R");
    assertThat(judged(aVacancy().requiring(tree), candidate).finding().verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"24,MET,1", "23,UNMET,0"})
  void experienceStandsInPlaceOfACertificate(int months, Verdict verdict, double degree) {
    Requirement tree = anyOf(holds("ARDMS-RDCS-AE"), practised("US-AE", 24));
    CandidateFactsBuilder candidate =
        aCandidate().noCredentials().experience("US-AE", months, "2026-10-01");
    Judged judged = judged(aVacancy().requiring(tree), candidate);
    assertThat(judged.finding().verdict()).isEqualTo(verdict);
    assertThat(judged.degree()).isEqualTo(degree);
  }

  @Test
  void experienceLeafOfAPersonWithoutAnyRecordIsUnknown() {
    judge(practised("US-AE", 24), aCandidate()).isUnknown("modality.notRecorded");
    judge(practised("US-AE", 24), aCandidate().noExperience()).isUnmet("modality.tooFewMonths");
  }

  @ParameterizedTest
  @CsvSource({"PRIMARY_SOURCE,1", "DOCUMENT,0.9", "SELF_DECLARED,0.75", ",0.75"})
  void degreeOfAnExactCredentialIsItsVerification(VerificationLevel level, double degree) {
    assertDegree(
        aVacancy().requiring(holds("ARRT-R")), aCandidate().verified("ARRT-R", level), degree);
  }

  @Test
  void degreeOfAtRiskAndOfUnknownEndIsThatOfMet() {
    VacancyFactsBuilder vacancy = aVacancy().requiring(holds("ARRT-R"));
    assertDegree(vacancy, aCandidate().holding("ARRT-R", until("2027-02-01")), DOCUMENT);
    assertDegree(vacancy, aCandidate().holding("ARRT-R", null), DOCUMENT);
    assertDegree(
        vacancy,
        aCandidate().holding("ARRT-R", forYears(), CredentialStatus.CE_PROBATION),
        DOCUMENT);
  }

  @Test
  void degreeOfRegistryEligibleIsHalf() {
    assertDegree(
        aVacancy().requiring(orEligible("ARRT-MR", 6)),
        aCandidate().registryEligible("ARRT-MR"),
        .5 * DOCUMENT);
    assertDegree(
        aVacancy().requiring(holds("ARRT-MR")), aCandidate().registryEligible("ARRT-MR"), 0);
  }

  @Test
  void degreeOfARouteIsItsStrength() {
    assertDegree(
        aVacancy().requiring(holds("AE-DOH")).startsOn("2027-03-01"),
        aCandidate().holding("AE-DHA"),
        .8 * DOCUMENT);
    assertDegree(
        aVacancy().requiring(holds("AE-DOH")).startsOn("2026-12-01"),
        aCandidate().holding("AE-DHA"),
        0);
  }

  @Test
  void verdictAndDegreeMayComeFromDifferentCredentials() {
    CandidateFactsBuilder candidate =
        aCandidate()
            .verified("ARRT-S", VerificationLevel.SELF_DECLARED)
            .holding("ARDMS-RDMS-AB", until("2027-02-01"));
    Judged judged =
        judged(aVacancy().requiring(holds("ARDMS-RDMS")).acceptingEquivalents(), candidate);
    assertThat(judged.finding().verdict()).isEqualTo(Verdict.MET);
    assertThat(judged.finding().reason().parameters()).containsEntry("credential", "ARRT-S");
    assertThat(judged.degree()).isCloseTo(DOCUMENT, within(1e-9));
  }

  @Test
  void credentialThatLeavesTheLeafUnmetGivesNoDegree() {
    CandidateFactsBuilder candidate =
        aCandidate()
            .verified("ARRT-S", VerificationLevel.SELF_DECLARED)
            .holding("ARDMS-RDMS-AB", until("2026-02-01"));
    assertDegree(
        aVacancy().requiring(holds("ARDMS-RDMS")).acceptingEquivalents(), candidate, .7 * .75);
  }

  @Test
  void degreesOfBranches() {
    CandidateFactsBuilder candidate =
        aCandidate()
            .verified("ARRT-R", VerificationLevel.PRIMARY_SOURCE)
            .verified("ARRT-CT", VerificationLevel.DOCUMENT)
            .verified("ARRT-MR", VerificationLevel.SELF_DECLARED);
    assertDegree(
        aVacancy().requiring(allOf(holds("ARRT-R"), holds("ARRT-CT"))), candidate, DOCUMENT);
    assertDegree(aVacancy().requiring(anyOf("ARRT-MR", "ARRT-R", "ARRT-M")), candidate, 1);
    assertDegree(
        aVacancy().requiring(atLeast(2, "ARRT-MR", "ARRT-CT", "ARRT-R")), candidate, DOCUMENT);
    assertDegree(
        aVacancy().requiring(atLeast(3, "ARRT-MR", "ARRT-CT", "ARRT-R", "ARRT-M")), candidate, .75);
    assertDegree(aVacancy().requiring(allOf(holds("ARRT-R"), holds("ARRT-M"))), candidate, 0);
  }

  @Test
  void nestedTreeIsJudgedFromItsLeavesUp() {
    Requirement tree =
        allOf(
            anyOf("ARRT-R", "CAMRT-RTR"),
            anyOf(
                allOf(holds("ARRT-CT"), verified("ARRT-R", VerificationLevel.PRIMARY_SOURCE)),
                practised("CT", 24)));
    judge(tree, aCandidate().holding("ARRT-R").experience("CT", 30, "2026-10-01"))
        .isMet("credential.held");
    judge(tree, aCandidate().holding("ARRT-R", "ARRT-CT").noExperience())
        .is(Verdict.UNMET, "credential.notVerified");
  }

  private static FindingAssert judge(Requirement tree, CandidateFactsBuilder candidate) {
    return judge(aVacancy().requiring(tree), candidate);
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.CREDENTIAL, vacancy, candidate);
  }

  private static void assertDegree(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate, double degree) {
    assertThat(judged(vacancy, candidate).degree()).isCloseTo(degree, within(1e-9));
  }

  private static Judged judged(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.pairing(vacancy.facts(), candidate.facts(), Judging.SETTINGS).credentials();
  }
}
