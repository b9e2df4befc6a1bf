package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.Judging.orEligible;
import static org.imagingmatch.matching.model.Judging.verified;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One leaf of the requirement tree: dates, status, verification, registry-eligible. */
class CredentialGateTest {

  @Test
  void noCertificateAskedIsMetByAnyone() {
    judge(aVacancy(), aCandidate().noCredentials()).isMet("credential.notAsked");
  }

  @Test
  void missingCredentialIsUnmetWhetherNoneOrNothingIsRecorded() {
    VacancyFactsBuilder vacancy = aVacancy().requiring(holds("ARRT-R"));
    judge(vacancy, aCandidate().noCredentials())
        .isUnmet("credential.missing")
        .withCure("credential.obtain")
        .withoutAnyStart();
    judge(vacancy, aCandidate()).isUnmet("credential.missing");
  }

  /** The period is 2027-01-15 to 2027-04-16, seen from 2026-11-22. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-21, UNMET, credential.ended",
    "2026-11-22, AT_RISK, credential.renewalDue",
    "2026-11-23, AT_RISK, credential.renewalDue",
    "2027-01-14, AT_RISK, credential.renewalDue",
    "2027-01-15, AT_RISK, credential.endsInside",
    "2027-04-15, AT_RISK, credential.endsInside",
    "2027-04-16, MET, credential.held",
    "2027-04-17, MET, credential.held",
    ", UNKNOWN, credential.endUnknown",
  })
  void goodStandingCountsOnItsOwnLastDay(String lastDay, Verdict verdict, String reason) {
    FindingAssert found = judge("ARRT-R", aCandidate().holding("ARRT-R", until(lastDay)));
    found.is(verdict, reason);
    if (verdict == Verdict.AT_RISK) {
      found.isAtRisk(lastDay, reason).startingNoEarlierThan(null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, MET, credential.held, ",
    "2026-11-23, OBTAINABLE, credential.startsLater, 2026-11-23",
    "2027-01-15, OBTAINABLE, credential.startsLater, 2027-01-15",
    "2027-01-16, UNMET, credential.startsTooLate, 2027-01-16",
  })
  void beginningsMoveTheStart(String issued, Verdict verdict, String reason, String ready) {
    judge("ARRT-R", aCandidate().holdingFrom("ARRT-R", issued, forYears()))
        .is(verdict, reason)
        .startingNoEarlierThan(ready);
  }

  @Test
  void credentialThatBeginsTooLateIsCuredByWaiting() {
    judge("ARRT-R", aCandidate().holdingFrom("ARRT-R", "2027-02-01", forYears()))
        .withCure("credential.wait");
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED, UNMET, credential.suspended",
    "REVOKED, UNMET, credential.revoked",
    "DISCONTINUED, UNMET, credential.discontinued",
    "CE_PROBATION, AT_RISK, credential.onProbation",
    "REGISTRY_ELIGIBLE, UNMET, credential.notEarned",
    "ACTIVE, MET, credential.held",
  })
  void statusDecidesBeforeDates(CredentialStatus status, Verdict verdict, String reason) {
    judge("ARRT-R", aCandidate().holding("ARRT-R", forYears(), status)).is(verdict, reason);
  }

  @Test
  void registryEligibleNeedsNoEndWhereItIsAccepted() {
    judge(
            aVacancy().requiring(orEligible("ARRT-MR", null)),
            aCandidate().registryEligible("ARRT-MR"))
        .isMet("credential.eligible");
  }

  @Test
  void registryEligibleWithADeadlineIsToBeEarnedByThen() {
    judge(aVacancy().requiring(orEligible("ARRT-MR", 6)), aCandidate().registryEligible("ARRT-MR"))
        .isObtainable("2027-07-15", "credential.toBeEarned")
        .startingNoEarlierThan(null);
  }

  @Test
  void windowOfARegistryEligiblePersonThatEndsInsideIsStillToBeEarned() {
    judge(
            aVacancy().requiring(orEligible("ARRT-MR", 6)),
            aCandidate()
                .holding("ARRT-MR", until("2027-03-01"), CredentialStatus.REGISTRY_ELIGIBLE))
        .isObtainable("2027-07-15", "credential.toBeEarned");
  }

  @Test
  void windowOfARegistryEligiblePersonThatEndedIsUnmet() {
    judge(
            aVacancy().requiring(orEligible("ARRT-MR", null)),
            aCandidate()
                .holding("ARRT-MR", until("2026-11-21"), CredentialStatus.REGISTRY_ELIGIBLE))
        .isUnmet("credential.ended");
  }

  @Test
  void certifiedPersonIsPreferredOverTheDeadlineForEligibleOnes() {
    judge(aVacancy().requiring(orEligible("ARRT-MR", 6)), aCandidate().holding("ARRT-MR"))
        .isMet("credential.held");
  }

  @ParameterizedTest
  @CsvSource({
    "PRIMARY_SOURCE, PRIMARY_SOURCE, MET",
    "PRIMARY_SOURCE, DOCUMENT, UNMET",
    "DOCUMENT, PRIMARY_SOURCE, MET",
    "DOCUMENT, DOCUMENT, MET",
    "DOCUMENT, SELF_DECLARED, UNMET",
    "DOCUMENT, , UNMET",
  })
  void verificationMustReachWhatTheLeafAsks(
      VerificationLevel asked, VerificationLevel held, Verdict verdict) {
    FindingAssert found =
        judge(
            aVacancy().requiring(verified("ARRT-R", asked)), aCandidate().verified("ARRT-R", held));
    if (verdict == Verdict.MET) {
      found.isMet("credential.held");
    } else {
      found.isUnmet("credential.notVerified").withCure("credential.verify");
    }
  }

  @Test
  void verifyingIsNoCureForARevokedCredential() {
    judge(
            aVacancy().requiring(verified("ARRT-R", VerificationLevel.PRIMARY_SOURCE)),
            aCandidate().holding("ARRT-R", forYears(), CredentialStatus.REVOKED))
        .isUnmet("credential.revoked");
  }

  @Test
  void retiredCredentialCountsForItsLegacyHolders() {
    judge("ARRT-CV", aCandidate().holding("ARRT-CV", "ARRT-R")).isMet("credential.held");
    judge("ARDMS-RDMS-NE", aCandidate().holding("ARDMS-RDMS-NE")).isMet("credential.held");
  }

  @Test
  void retiredRegisterWithoutLegacyHoldersIsNotHeld() {
    judge("UK-PVRS", aCandidate().holding("UK-PVRS")).isUnmet("credential.missing");
  }

  @Test
  void bestOfTwoRecordsOfOneCredentialCounts() {
    judge(
            "ARRT-R",
            aCandidate()
                .holding("ARRT-R", until("2026-10-31"))
                .holding("ARRT-R", until("2028-10-31")))
        .isMet("credential.held")
        .because("validUntil", until("2028-10-31"));
  }

  @Test
  void renewalThatBeginsLaterDoesNotPutOffWhoIsInForceAlready() {
    CandidateFactsBuilder endUnknown = aCandidate().holding("ARRT-R", null);
    judge("ARRT-R", endUnknown).isUnknown("credential.endUnknown").startingNoEarlierThan(null);
    judge("ARRT-R", endUnknown.holdingFrom("ARRT-R", "2026-12-24", forYears()))
        .isObtainable("2026-12-24", "credential.startsLater")
        .startingNoEarlierThan(null);
  }

  @ParameterizedTest
  @CsvSource({
    "AE-DOH, AE-DHA, 2027-01-21, OBTAINABLE, registration.route, 2027-01-21",
    "AE-DOH, AE-DHA, 2027-01-20, UNMET, registration.routeTooLate, 2027-01-21",
    "NZ-MRTB-SONO, AU-ASAR-AMS, 2027-05-21, OBTAINABLE, registration.route, 2027-05-21",
    "NZ-MRTB-SONO, AU-ASAR-AMS, 2027-05-20, UNMET, registration.routeTooLate, 2027-05-21",
  })
  void registrationAskedAndNotHeldCanComeByARegulatorsRoute(
      String asked, String held, String start, Verdict verdict, String reason, String by) {
    judge(aVacancy().requiring(holds(asked)).startsOn(start), aCandidate().holding(held))
        .is(verdict, reason)
        .startingNoEarlierThan(by);
  }

  @Test
  void certificationIsNeverObtainableByARegulatorsRoute() {
    judge("ARRT-R", aCandidate().holding("UK-HCPC-DRAD")).isUnmet("credential.missing");
  }

  @Test
  void withoutAVerificationACredentialIsSelfDeclared() {
    judge(
            aVacancy().requiring(verified("ARRT-R", VerificationLevel.SELF_DECLARED)),
            aCandidate()
                .holding(new Credential("ARRT-R", null, forYears(), CredentialStatus.ACTIVE, null)))
        .isMet("credential.held");
  }

  private static FindingAssert judge(String leaf, CandidateFactsBuilder candidate) {
    return judge(aVacancy().requiring(holds(leaf)), candidate);
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.CREDENTIAL, vacancy, candidate);
  }
}
