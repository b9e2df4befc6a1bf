package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A postprimary ARRT credential lives no longer than the credentials that support it. */
class StandingsTest {

  @Test
  void postprimaryCredentialLapsesWithItsSupport() {
    judge("ARRT-CT", aCandidate().holding("ARRT-CT").holding("ARRT-R", until("2027-02-28")))
        .isAtRisk("2027-02-28", "credential.supportEnds")
        .because("credential", "ARRT-CT")
        .because("support", "ARRT-R");
    judge("ARRT-CT", aCandidate().holding("ARRT-CT").holding("ARRT-R", until("2026-11-21")))
        .isUnmet("credential.supportLost")
        .withCure("credential.renew");
  }

  @Test
  void ownEarlierEndDecidesWhileTheSupportLasts() {
    judge("ARRT-CT", aCandidate().holding("ARRT-R").holding("ARRT-CT", until("2027-02-28")))
        .isAtRisk("2027-02-28", "credential.endsInside");
  }

  @Test
  void supportThatOutlivesThePeriodButNotTheCredentialShortensItOnly() {
    judge("ARRT-CT", aCandidate().holding("ARRT-CT").holding("ARRT-R", until("2028-01-31")))
        .isMet("credential.held")
        .because("validUntil", until("2028-01-31"))
        .because("support", "ARRT-R");
  }

  @Test
  void laterOfTwoAlternativeSupportsCounts() {
    judge(
            "ARRT-CT",
            aCandidate()
                .holding("ARRT-CT")
                .holding("ARRT-R", until("2026-10-31"))
                .holding("ARRT-N", until("2027-03-31")))
        .isAtRisk("2027-03-31", "credential.supportEnds")
        .because("support", "ARRT-N");
  }

  @Test
  void supportsThatAreNeededTogetherEndWithTheEarlier() {
    CandidateFactsBuilder breast =
        aCandidate().holding("ARRT-BS", "ARRT-R").holding("ARRT-M", until("2027-03-01"));
    judge("ARRT-BS", breast)
        .isAtRisk("2027-03-01", "credential.supportEnds")
        .because("support", "ARRT-M");
    judge("ARRT-BS", breast.holding("ARRT-S")).isMet("credential.held");
  }

  @Test
  void cascadeRunsThroughTwoLevels() {
    // Breast sonography rests on mammography, which rests on radiography.
    judge(
            "ARRT-BS",
            aCandidate().holding("ARRT-BS", "ARRT-M").holding("ARRT-R", until("2027-03-01")))
        .isAtRisk("2027-03-01", "credential.supportEnds")
        .because("support", "ARRT-R");
  }

  @Test
  void umbrellaInAPrerequisiteIsSupportedByASpecialty() {
    judge("ARRT-BS", aCandidate().holding("ARRT-BS").holding("ARDMS-RDMS-BR", until("2027-03-01")))
        .isAtRisk("2027-03-01", "credential.supportEnds")
        .because("support", "ARDMS-RDMS-BR");
  }

  @Test
  void withoutAnySupportOnRecordItsOwnEndCountsAndTheReasonSaysSo() {
    judge("ARRT-CT", aCandidate().holding("ARRT-CT"))
        .isMet("credential.held")
        .because("unsupported", true);
    judge("ARRT-CT", aCandidate().holding("ARRT-CT", "ARRT-R"))
        .isMet("credential.held")
        .because("unsupported", null);
  }

  @Test
  void halfOfWhatSupportsTogetherIsNoSupportOnRecord() {
    judge("ARRT-BS", aCandidate().holding("ARRT-BS", "ARRT-R"))
        .isMet("credential.held")
        .because("unsupported", true);
  }

  @ParameterizedTest
  @EnumSource(
      value = CredentialStatus.class,
      names = {"SUSPENDED", "REVOKED", "DISCONTINUED", "REGISTRY_ELIGIBLE"})
  void supportWithoutGoodStandingDoesNotSupport(CredentialStatus status) {
    CandidateFactsBuilder candidate =
        aCandidate().holding("ARRT-CT").holding("ARRT-R", forYears(), status);
    judge("ARRT-CT", candidate)
        .isUnmet("credential.supportLost")
        .because("support", "ARRT-R")
        .withoutAnyStart();
    judge("ARRT-CT", candidate.holding("ARRT-T")).isMet("credential.held");
  }

  @Test
  void supportOnProbationIsAtRisk() {
    judge(
            "ARRT-CT",
            aCandidate()
                .holding("ARRT-CT")
                .holding("ARRT-R", forYears(), CredentialStatus.CE_PROBATION))
        .is(Verdict.AT_RISK, "credential.supportOnProbation");
  }

  @Test
  void supportWithoutARecordedEndLeavesTheCredentialUnknown() {
    judge("ARRT-CT", aCandidate().holding("ARRT-CT").holding("ARRT-R", null))
        .isUnknown("credential.supportUnknown");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, OBTAINABLE, credential.supportStartsLater",
    "2027-02-01, UNMET, credential.supportLost",
  })
  void supportThatBeginsLaterHoldsTheStartBack(String issued, Verdict verdict, String reason) {
    judge("ARRT-CT", aCandidate().holding("ARRT-CT").holdingFrom("ARRT-R", issued, forYears()))
        .is(verdict, reason)
        .startingNoEarlierThan(issued);
  }

  @Test
  void ofTwoLostSupportsTheOneThatReturnsSaysWhen() {
    judge(
            "ARRT-CT",
            aCandidate()
                .holding("ARRT-CT")
                .holding("ARRT-R", until("2026-10-31"))
                .holdingFrom("ARRT-N", "2027-02-01", forYears()))
        .isUnmet("credential.supportLost")
        .startingNoEarlierThan("2027-02-01");
  }

  @ParameterizedTest
  @CsvSource({"ARRT-MR, ARRT-R", "ARRT-VS, ARDMS-RDMS-AB"})
  void primaryCredentialsWithAPostprimaryPathwayStandAlone(String primary, String pathway) {
    judge(primary, aCandidate().holding(primary).holding(pathway, until("2026-10-31")))
        .isMet("credential.held")
        .because("unsupported", null);
  }

  @ParameterizedTest
  @CsvSource({"NMTCB-PET, NMTCB-CNMT", "CAMRT-CTIC, CAMRT-RTR"})
  void onlyArrtLetsPostprimaryCredentialsLapseWithTheirSupport(String held, String prerequisite) {
    judge(held, aCandidate().holding(held).holding(prerequisite, until("2026-10-31")))
        .isMet("credential.held");
  }

  @Test
  void retiredPostprimaryCredentialOfALegacyHolderLapsesWithItsSupportToo() {
    judge("ARRT-CV", aCandidate().holding("ARRT-CV").holding("ARRT-R", until("2027-03-01")))
        .isAtRisk("2027-03-01", "credential.supportEnds");
  }

  private static FindingAssert judge(String leaf, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.CREDENTIAL, aVacancy().requiring(holds(leaf)), candidate);
  }
}
