package org.imagingmatch.pathway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.pathway.model.NextCredentials.Award;
import org.imagingmatch.pathway.model.NextCredentials.Nearness;
import org.imagingmatch.pathway.model.NextCredentials.Next;
import org.junit.jupiter.api.Test;

/** Which credentials somebody could earn next. */
class NextCredentialsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  private static final NextCredentials CREDENTIALS =
      new NextCredentials(
          List.of(
              new Award("R", List.of()),
              new Award("M", List.of(Set.of("R"))),
              new Award("BS", List.of(Set.of("R", "M"), Set.of("SONO"))),
              new Award("SONO-AB", List.of()),
              new Award("RRA", List.of(Set.of("M"))),
              new Award("CT", List.of(Set.of("R"), Set.of("N")))),
          Map.of("SONO", Set.of("SONO-AB")));

  @Test
  void oneWhosePrerequisitesAreHeldCanBeEarnedNow() {
    Next next = next("CT", held("R")).orElseThrow();
    assertThat(next.access()).isEqualTo(Nearness.NOW);
    assertThat(next.met()).containsExactly("R");
    assertThat(next.missing()).isEmpty();
    assertThat(next.step().brings()).containsExactly("CT");
  }

  @Test
  void oneStepMoreIsTwoStepsAndNamesTheFirst() {
    Next next = next("BS", held("R")).orElseThrow();
    assertThat(next.access()).isEqualTo(Nearness.AFTER_ANOTHER);
    assertThat(next.met()).containsExactly("R");
    assertThat(next.missing()).containsExactly("M");
    assertThat(next.step().brings()).containsExactly("M", "BS");
  }

  @Test
  void threeStepsAreTooFar() {
    assertThat(next("RRA")).isEmpty();
    assertThat(next("RRA", held("R")).orElseThrow().step().first()).isEqualTo("M");
  }

  @Test
  void anUmbrellaIsReachedByASpecialty() {
    assertThat(next("BS", held("SONO-AB")).orElseThrow().access()).isEqualTo(Nearness.NOW);
    Next next = next("BS").orElseThrow();
    assertThat(next.step().first()).isEqualTo("SONO-AB");
    assertThat(next.missing()).containsExactly("SONO");
  }

  @Test
  void prerequisitesThatNobodyRecordedAreUnknown() {
    assertThat(next("R").orElseThrow().access()).isEqualTo(Nearness.PREREQUISITES_UNKNOWN);
  }

  @Test
  void whatIsHeldIsNotNextUntilItHasEnded() {
    assertThat(next("R", held("R"))).isEmpty();
    assertThat(next("R", credential("R", TODAY, CredentialStatus.ACTIVE))).isEmpty();
    assertThat(next("R", credential("R", TODAY.minusDays(1), CredentialStatus.ACTIVE))).isPresent();
  }

  @Test
  void whatWasWithdrawnIsNoStepAndLeadsNowhere() {
    Credential revoked = credential("R", TODAY.plusYears(1), CredentialStatus.REVOKED);
    assertThat(next("R", revoked)).isEmpty();
    assertThat(next("M", revoked)).isEmpty();
  }

  @Test
  void clearedForTheExaminationIsNotHeld() {
    Credential eligible = credential("R", null, CredentialStatus.REGISTRY_ELIGIBLE);
    assertThat(next("R", eligible)).isPresent();
    assertThat(next("M", eligible).orElseThrow().access()).isEqualTo(Nearness.AFTER_ANOTHER);
  }

  private static Credential held(String code) {
    return credential(code, null, CredentialStatus.ACTIVE);
  }

  private static Credential credential(String code, LocalDate until, CredentialStatus status) {
    return new Credential(code, null, until, status, null);
  }

  private static Optional<Next> next(String code, Credential... held) {
    CandidateFacts person =
        new CandidateFacts(
            new UUID(0, 1),
            "RADIOGRAPHER",
            null,
            null,
            null,
            null,
            Stream.of(held).toList(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return CREDENTIALS.of(person, TODAY, code::equals).stream().findAny();
  }
}
