package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModalityGateTest {

  @ParameterizedTest
  @CsvSource({"ARRT-R,XR", "ARRT-CT,CT", "ARRT-MR,MR", "ARDMS-RDMS-AB,US-AB", "NMTCB-CNMT,NM"})
  void credentialThatAttestsInFullIsCompetence(String credential, String modality) {
    judge(aVacancy().asking(modality), aCandidate().holding(credential).noExperience())
        .isMet("modality.attested")
        .because("credential", credential);
  }

  @Test
  void experienceInTheModalityIsCompetenceWithoutAnyCredential() {
    judge(aVacancy().asking("CT"), aCandidate().noCredentials().experience("CT", 6, "2026-06-01"))
        .isMet("modality.practised");
  }

  @Test
  void neitherCredentialNorExperienceIsUnmet() {
    judge(aVacancy().asking("CT"), aCandidate().noCredentials().experience("XR", 60, "2026-11-01"))
        .isUnmet("modality.missing")
        .withCure("modality.train")
        .withoutAnyStart();
  }

  @Test
  void nothingRecordedIsUnknown() {
    judge(aVacancy().asking("CT"), aCandidate()).isUnknown("modality.notRecorded");
  }

  @Test
  void noExperienceAtAllIsKnownOnceRecordedAsNone() {
    judge(aVacancy().asking("CT"), aCandidate().noExperience()).isUnmet("modality.missing");
  }

  @Test
  void magneticResonanceCertificateWithoutRadiographyCannotCoverXray() {
    judge(aVacancy().asking("XR"), aCandidate().holding("ARRT-MR").noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void partialRowsAloneNeverGiveCompetence() {
    judge(
            aVacancy().asking("CT"),
            aCandidate().holding("ARRT-R", "ARRT-N", "ARRT-T").noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void petCtIsCoveredByTwoHalfCredentials() {
    judge(aVacancy().asking("PT-CT"), aCandidate().holding("ARRT-N", "ARRT-CT").noExperience())
        .isMet("modality.halves");
  }

  @ParameterizedTest
  @CsvSource({"ARRT-N", "NMTCB-PET", "ARRT-CT"})
  void oneHalfDoesNotCoverPetCt(String half) {
    judge(aVacancy().asking("PT-CT"), aCandidate().holding(half).noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void oneHalfByCredentialAndTheOtherByExperienceCoverAHybrid() {
    judge(
            aVacancy().asking("PT-MR"),
            aCandidate().holding("NMTCB-PET").experience("MR", 12, "2026-10-01"))
        .isMet("modality.halves");
    judge(
            aVacancy().asking("NM-SPECTCT"),
            aCandidate().holding("NMTCB-CNMT").experience("CT", 12, "2026-10-01"))
        .isMet("modality.halves");
  }

  @Test
  void experienceInTheHybridItselfCoversIt() {
    judge(aVacancy().asking("PT-CT"), aCandidate().experience("PT-CT", 3, "2026-10-01"))
        .isMet("modality.practised");
  }

  @ParameterizedTest
  @CsvSource({"US", "US-AB"})
  void parentIsSatisfiedByParentOrChild(String practised) {
    judge(aVacancy().asking("US"), aCandidate().experience(practised, 24, "2026-10-01"))
        .isMet("modality.practised");
  }

  @Test
  void parentIsSatisfiedByACredentialOfAChild() {
    judge(aVacancy().asking("US"), aCandidate().holding("ARDMS-RVT").noExperience())
        .isMet("modality.attested");
  }

  @Test
  void childIsNotSatisfiedByTheParent() {
    judge(aVacancy().asking("US-AB"), aCandidate().experience("US", 24, "2026-10-01"))
        .isUnmet("modality.missing");
    judge(aVacancy().asking("US-MSK"), aCandidate().holding("ARRT-S").noExperience())
        .isUnmet("modality.missing");
  }

  @ParameterizedTest
  @EnumSource(
      value = CredentialStatus.class,
      names = {"SUSPENDED", "REVOKED", "DISCONTINUED", "REGISTRY_ELIGIBLE"})
  void credentialNotInForceGivesNoCompetence(CredentialStatus status) {
    judge(aVacancy(), aCandidate().holding("ARRT-R", forYears(), status).noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void probationStillGivesCompetence() {
    judge(
            aVacancy(),
            aCandidate()
                .holding("ARRT-R", forYears(), CredentialStatus.CE_PROBATION)
                .noExperience())
        .isMet("modality.attested");
  }

  @Test
  void competenceIsJudgedTodayLaterDatesAreTheCredentialGatesBusiness() {
    judge(aVacancy(), aCandidate().holding("ARRT-R", until("2026-11-22")).noExperience())
        .isMet("modality.attested");
    judge(aVacancy(), aCandidate().holding("ARRT-R", null).noExperience())
        .isMet("modality.attested");
    judge(aVacancy(), aCandidate().holding("ARRT-R", until("2026-11-21")).noExperience())
        .isUnmet("modality.missing");
    judge(aVacancy(), aCandidate().holdingFrom("ARRT-R", "2026-11-23", forYears()).noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void credentialBegunAfterAStartLongPastIsCompetenceToday() {
    judge(
            aVacancy().startsOn("2026-10-01"),
            aCandidate().holdingFrom("ARRT-R", "2026-11-01", forYears()).noExperience())
        .isMet("modality.attested");
  }

  @Test
  void postprimaryCredentialWhoseSupportEndedGivesNoCompetence() {
    judge(
            aVacancy().asking("CT"),
            aCandidate().holding("ARRT-CT").holding("ARRT-R", until("2026-11-21")).noExperience())
        .isUnmet("modality.missing");
  }

  @Test
  void retiredCredentialOfALegacyHolderGivesCompetence() {
    judge(aVacancy().asking("XA-CI"), aCandidate().holding("ARRT-CV", "ARRT-R").noExperience())
        .isMet("modality.attested");
    judge(aVacancy().asking("US-NE"), aCandidate().holding("ARDMS-RDMS-NE").noExperience())
        .isMet("modality.attested");
  }

  @ParameterizedTest
  @CsvSource({"23,UNMET,modality.tooFewMonths", "24,MET,modality.practised"})
  void monthsMustReachTheMinimum(int months, Verdict verdict, String reason) {
    judge(
            aVacancy().asking(modality("CT", 24, null)),
            aCandidate().experience("CT", months, "2026-11-01"))
        .is(verdict, reason);
  }

  @Test
  void missingMonthsAreTheCure() {
    judge(
            aVacancy().asking(modality("CT", 24, null)),
            aCandidate().experience("CT", 20, "2026-11-01"))
        .withCure("modality.gainMonths")
        .because("months", 20)
        .because("minimumMonths", 24);
  }

  @Test
  void certifiedButNoExperienceRecordedAtAllIsUnknown() {
    CandidateFactsBuilder certified = aCandidate().holding("ARRT-R");
    judge(aVacancy().asking(modality("XR", 12, null)), certified).isUnknown("modality.notRecorded");
    judge(aVacancy().asking(modality("XR", null, 12)), certified).isUnknown("modality.notRecorded");
  }

  @Test
  void certifiedButPractisedElsewhereIsNoMonthsAndNoUse() {
    CandidateFactsBuilder elsewhere =
        aCandidate().holding("ARRT-R").experience("MR", 60, "2026-11-01");
    judge(aVacancy().asking(modality("XR", 1, null)), elsewhere)
        .isUnmet("modality.tooFewMonths")
        .because("months", 0);
    judge(aVacancy().asking(modality("XR", null, 12)), elsewhere).isUnmet("modality.notUsed");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-15,MET,modality.practised", "2026-07-14,UNMET,modality.notUsed"})
  void lastUseCountsBackFromTheStart(String lastUsed, Verdict verdict, String reason) {
    judge(
            aVacancy().startsOn("2027-01-15").asking(modality("CT", null, 6)),
            aCandidate().experience("CT", 60, lastUsed))
        .is(verdict, reason);
  }

  @Test
  void unrecordedLastUseIsUnknown() {
    judge(aVacancy().asking(modality("CT", null, 6)), aCandidate().experience("CT", 60, null))
        .isUnknown("modality.lastUseNotRecorded");
  }

  @Test
  void parentsMonthsAreTheBestSingleRecordNotTheSum() {
    CandidateFactsBuilder sonographer =
        aCandidate().experience("US-AB", 20, "2024-01-01").experience("US-OB", 15, "2026-10-01");
    judge(aVacancy().asking(modality("US", 20, null)), sonographer).isMet("modality.practised");
    judge(aVacancy().asking(modality("US", 21, null)), sonographer)
        .isUnmet("modality.tooFewMonths")
        .because("months", 20);
    judge(aVacancy().asking(modality("US", 20, 6)), sonographer).isMet("modality.practised");
  }

  @ParameterizedTest
  @CsvSource({"30,MET", "31,UNMET"})
  void hybridsMonthsAreTheWeakerHalfOrTheOwnRecord(int minimum, Verdict verdict) {
    CandidateFactsBuilder halves =
        aCandidate().experience("PT", 48, "2026-10-01").experience("CT", 30, "2026-10-01");
    String reason = verdict == Verdict.MET ? "modality.halves" : "modality.tooFewMonths";
    judge(aVacancy().asking(modality("PT-CT", minimum, null)), halves).is(verdict, reason);
    judge(
            aVacancy().asking(modality("PT-CT", minimum, null)),
            aCandidate().experience("PT-CT", 30, "2026-10-01").experience("CT", 8, "2026-10-01"))
        .is(verdict, verdict == Verdict.MET ? "modality.practised" : reason);
  }

  @Test
  void everyModalityAskedMustPass() {
    CandidateFactsBuilder ctOnly = aCandidate().experience("CT", 60, "2026-11-01");
    judge(aVacancy().asking("CT", "MR"), ctOnly).isUnmet("modality.missing");
    judge(aVacancy().asking("CT", "MR"), ctOnly.experience("MR", 3, "2026-11-01"))
        .isMet("modality.all");
  }

  @Test
  void anyOfThemIsEnoughUnderTheAnyRule() {
    CandidateFactsBuilder ctOnly = aCandidate().experience("CT", 60, "2026-11-01");
    judge(aVacancy().asking("CT", "MR").anyOfThem(), ctOnly).isMet("modality.practised");
    judge(aVacancy().asking("XR", "MR").anyOfThem(), ctOnly).isUnmet("modality.missing");
  }

  @Test
  void trainingPostAsksNothing() {
    judge(
            aVacancy().asking(modality("MR", 24, 12)).training(),
            aCandidate().noCredentials().noExperience())
        .isMet("modality.training");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.MODALITY, vacancy, candidate);
  }
}
