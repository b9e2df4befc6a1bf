package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.event.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an attempt leads to: when the next one follows, and when the receiver is left alone. */
class OutcomeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final RetrySchedule retries = new RetrySchedule(Settings.USUAL);
  private final WorkEntity work =
      new WorkEntity(new WorkKey(UUID.randomUUID(), UUID.randomUUID()), true, Position.START);

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "120, PT2M",
    "999999999, PT24H",
    "'Tue, 24 Nov 2026 10:05:00 GMT', PT5M",
    "'Tue, 24 Nov 2026 09:00:00 GMT', PT0S",
    "' 7 ', PT7S"
  })
  void receiverSaysHowLongToLeaveItAlone(String header, Duration pause) {
    assertThat(RetryAfter.of(header, NOW)).isEqualTo(pause);
  }

  @ParameterizedTest
  @CsvSource({"soon", "-5", "1.5", "9999999999", "''"})
  void whatSaysNoTimeSaysNothing(String header) {
    assertThat(RetryAfter.of(header, NOW)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"429, PT1M", "503, PT1M", "500, PT0S", "200, PT0S", "301, PT0S"})
  void onlyABusyReceiverMayAskToBeLeftAlone(int status, Duration pause) {
    assertThat(new Outcome(status, null, Duration.ofMinutes(1)).pause()).isEqualTo(pause);
  }

  @ParameterizedTest
  @CsvSource({"200, true", "204, true", "299, true", "199, false", "300, false", "410, false"})
  void everySuccessMeansTaken(int status, boolean taken) {
    assertThat(new Outcome(status, null, null).isDelivered()).isEqualTo(taken);
  }

  @Test
  void retriesFollowTheScheduleGiveOrTakeATenth() {
    for (int i = 0; i < 100; i++) {
      assertThat(retries.after("facility.created", 1).orElseThrow())
          .isBetween(Duration.ofMillis(4500), Duration.ofMillis(5500));
      assertThat(retries.after("facility.created", 2).orElseThrow())
          .isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
    }
    assertThat(retries.after("facility.created", 3)).isEmpty();
  }

  @Test
  void testIsTriedOnce() {
    assertThat(retries.after(TestEvent.TYPE, 1)).isEmpty();
  }

  @Test
  void receiverRestsLongerTheMoreOftenItFailsAndNotAtAllAfterASuccess() {
    for (int i = 0; i < 4; i++) {
      work.failed(NOW, Duration.ZERO);
      assertThat(work.mayBeServed(NOW)).isTrue();
    }
    work.failed(NOW, Duration.ZERO);
    assertThat(work.mayBeServed(NOW.plusSeconds(4))).isFalse();
    assertThat(work.mayBeServed(NOW.plusSeconds(5))).isTrue();
    work.failed(NOW, Duration.ZERO);
    assertThat(work.mayBeServed(NOW.plusSeconds(9))).isFalse();
    for (int i = 0; i < 100; i++) {
      work.failed(NOW, Duration.ZERO);
    }
    assertThat(work.mayBeServed(NOW.plus(Duration.ofMinutes(6)))).isTrue();
    work.succeeded();
    assertThat(work.mayBeServed(NOW)).isTrue();
  }

  @Test
  void failingBeginsWithTheFirstFailureAfterASuccess() {
    Duration days = Duration.ofDays(3);
    assertThat(work.isFailingFor(days, NOW)).isFalse();
    work.failed(NOW, Duration.ZERO);
    work.failed(NOW.plus(days), Duration.ZERO);
    assertThat(work.isFailingFor(days, NOW.plus(days))).isTrue();
    work.succeeded();
    work.failed(NOW.plus(days), Duration.ZERO);
    assertThat(work.isFailingFor(days, NOW.plus(days))).isFalse();
  }

  @Test
  void leaseIsOfOneRunUntilItRunsOut() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    Duration length = Duration.ofMinutes(1);
    assertThat(work.lease(one, NOW, length)).isTrue();
    assertThat(work.lease(other, NOW.plusSeconds(59), length)).isFalse();
    assertThat(work.lease(one, NOW.plusSeconds(59), length)).isTrue();
    assertThat(work.lease(other, NOW.plusSeconds(61), length)).isFalse();
    assertThat(work.lease(other, NOW.plusSeconds(119), length)).isTrue();
  }
}
