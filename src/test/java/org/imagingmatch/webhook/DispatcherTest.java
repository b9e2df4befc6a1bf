package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.Measures;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.SettableClock;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What receivers are sent when all goes well, and when it does not. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class DispatcherTest {

  @Inject Dispatcher dispatcher;
  @Inject SettableClock clock;

  private final Receiver receiver = Receiver.open();

  @AfterEach
  void end() {
    receiver.close();
    clock.reset();
  }

  @Test
  void eventsArriveInOrderSignedAndOnce() {
    Subscriber subscriber = Subscriber.at(receiver.url("/hooks?tenant=1"));
    List<String> subjects = IntStream.range(0, 5).mapToObj(i -> subscriber.happens()).toList();
    subscriber.untilTried(dispatcher, 5);
    dispatcher.round();
    assertThat(receiver.all()).extracting(Received::subject).containsExactlyElementsOf(subjects);
    assertThat(receiver.all()).extracting(Received::id).doesNotHaveDuplicates();
    assertThat(receiver.all())
        .allMatch(each -> each.isSignedWith(subscriber.secret()))
        .noneMatch(each -> each.isSignedWith(SigningSecret.random().text()))
        .allMatch(each -> each.path().equals("/hooks?tenant=1"))
        .allMatch(each -> each.header("Content-Type").equals("application/json"));
    assertThat(subscriber.states()).containsOnly("DELIVERED").hasSize(5);
  }

  @Test
  void messageNamesWhatItIsAboutAndWhereToReadIt() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String facility = subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
    Received received = receiver.next();
    assertThat(received.json().get("type").asText()).isEqualTo("facility.created");
    assertThat(Instant.parse(received.json().get("timestamp").asText())).isNotNull();
    assertThat(received.json().at("/data/kind").asText()).isEqualTo("facility");
    String href = received.json().at("/data/href").asText();
    assertThat(href).isEqualTo("/v1/facilities/" + facility);
    assertThat(subscriber.tenant().calls().get(href).header("ETag"))
        .isEqualTo(received.json().at("/data/etag").asText());
    assertThat(received.body()).doesNotContain("externalId", "Cascade");
    assertThat(subscriber.deliveries().get(0)).containsEntry("eventId", received.id());
  }

  @Test
  void whatHappenedBeforeOrIsOfAnotherTypeOrAnotherOrganisationIsNotSent() {
    Subscriber early = Subscriber.at(receiver.url());
    String before = early.happens();
    Subscriber late = Subscriber.of(early.tenant(), receiver.url("/late"));
    Subscriber other = Subscriber.at(receiver.url("/other"));
    late.tenant().calls().header("If-Match", "*").delete("/v1/facilities/" + before);
    String after = late.happens();
    early.untilTried(dispatcher, 2);
    late.untilTried(dispatcher, 1);
    assertThat(received("/hooks")).containsExactly(before, after);
    assertThat(received("/late")).containsExactly(after);
    assertThat(received("/other")).isEmpty();
    assertThat(other.deliveries()).isEmpty();
  }

  private Stream<String> received(String path) {
    return receiver.all().stream().filter(each -> each.path().equals(path)).map(Received::subject);
  }

  @Test
  void failedAttemptIsRepeatedUnderTheSameIdUntilItIsTaken() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(500);
    subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
    assertThat(subscriber.deliveries().get(0))
        .containsEntry("state", "PENDING")
        .containsEntry("lastStatus", 500);
    dispatcher.round();
    clock.advance(Duration.ofSeconds(10));
    subscriber.untilTried(dispatcher, 2);
    receiver.answers(200);
    clock.advance(Duration.ofMinutes(6));
    subscriber.until(dispatcher, () -> subscriber.states().contains("DELIVERED"));
    assertThat(receiver.all()).hasSize(3);
    assertThat(receiver.all()).extracting(Received::id).containsOnly(receiver.next().id());
    assertThat(receiver.all()).extracting(Received::body).containsOnly(receiver.next().body());
  }

  @Test
  void attemptsAreMeasuredByWhatBecameOfThem() {
    Measures before = Measures.now();
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(500);
    subscriber.happens();
    dispatcher.round();
    assertThat(Measures.now().sum("imaging_match_webhooks_due")).isPositive();
    subscriber.untilTried(dispatcher, 1);
    receiver.answers(200);
    clock.advance(Duration.ofSeconds(10));
    subscriber.until(dispatcher, () -> subscriber.states().contains("DELIVERED"));
    Measures after = Measures.now();
    assertThat(attempts(after, "refused")).isGreaterThan(attempts(before, "refused"));
    assertThat(attempts(after, "delivered")).isGreaterThan(attempts(before, "delivered"));
    assertThat(attempts(after, "timed_out")).isEqualTo(attempts(before, "timed_out"));
    assertThat(after.sum("imaging_match_webhook_attempts_seconds_sum", "outcome", "delivered"))
        .isPositive();
  }

  private static double attempts(Measures measures, String outcome) {
    return measures.sum("imaging_match_webhook_attempts_seconds_count", "outcome", outcome);
  }

  @Test
  void oneEventThatFailsDoesNotHoldUpTheOthers() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String bad = subscriber.happens();
    receiver.answers(received -> Answer.of(received.subject().equals(bad) ? 400 : 200));
    subscriber.happens();
    subscriber.happens();
    subscriber.untilTried(dispatcher, 3);
    assertThat(subscriber.states()).containsExactly("PENDING", "DELIVERED", "DELIVERED");
  }

  @Test
  void redirectionIsNotFollowed() {
    try (Receiver elsewhere = Receiver.open()) {
      Subscriber subscriber = Subscriber.at(receiver.url());
      receiver.answers(received -> Answer.of(307, "Location", elsewhere.url()));
      subscriber.happens();
      subscriber.untilTried(dispatcher, 1);
      assertThat(subscriber.deliveries().get(0)).containsEntry("lastStatus", 307);
      assertThat(elsewhere.all()).isEmpty();
    }
  }

  @Test
  void goneReceiverIsSentNothingUntilSomebodyEnablesTheWebhook() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(410);
    String first = subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
    String second = subscriber.happens();
    dispatcher.round();
    assertThat(subscriber.read().<String>path("status")).isEqualTo("DISABLED");
    assertThat(subscriber.read().<String>path("disabledBecause")).isEqualTo("GONE");
    assertThat(new AuditLog(subscriber.tenant()).actions()).contains("webhook.disabled");
    assertThat(receiver.all()).hasSize(1);
    receiver.answers(200);
    assertThat(subscriber.patch("{\"status\":\"ENABLED\"}").statusCode()).isEqualTo(200);
    subscriber.until(
        dispatcher, () -> subscriber.states().equals(List.of("DELIVERED", "DELIVERED")));
    assertThat(receiver.all()).extracting(Received::subject).containsExactly(first, first, second);
  }

  @Test
  void enabledWebhookCanGoOnWithWhatHappensFromNowOn() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(500);
    subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
    subscriber.patch("{\"status\":\"DISABLED\"}");
    subscriber.happens();
    receiver.answers(200);
    assertThat(subscriber.patch("{\"status\":\"ENABLED\",\"resume\":\"NOW\"}").statusCode())
        .isEqualTo(200);
    String wanted = subscriber.happens();
    subscriber.until(dispatcher, () -> subscriber.states().contains("DELIVERED"));
    assertThat(receiver.all()).hasSize(2).last().extracting(Received::subject).isEqualTo(wanted);
    assertThat(subscriber.deliveries().get(0)).containsEntry("lastFailure", "GIVEN_UP");
  }

  @Test
  void busyReceiverIsLeftAloneAsLongAsItAsks() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(received -> Answer.of(429, "Retry-After", "3600"));
    subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
    subscriber.happens();
    clock.advance(Duration.ofMinutes(50));
    dispatcher.round();
    dispatcher.round();
    receiver.answers(200);
    clock.advance(Duration.ofMinutes(11));
    subscriber.until(
        dispatcher, () -> subscriber.states().equals(List.of("DELIVERED", "DELIVERED")));
    assertThat(receiver.all()).hasSize(3);
  }

  @Test
  void receiverThatComesBackGetsEverything() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(503);
    List<String> subjects = IntStream.range(0, 12).mapToObj(i -> subscriber.happens()).toList();
    subscriber.untilTried(dispatcher, 5);
    receiver.answers(200);
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofMinutes(10));
      dispatcher.round();
    }
    subscriber.until(dispatcher, () -> !subscriber.states().contains("PENDING"));
    assertThat(subscriber.states()).containsOnly("DELIVERED").hasSize(12);
    assertThat(receiver.all()).extracting(Received::subject).containsAll(subjects);
  }

  @Test
  void deliveryFailsAfterItsLastAttemptAndTheWebhookAfterDaysOfFailures() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(500);
    subscriber.happens();
    for (int attempt = 1; attempt <= 10; attempt++) {
      subscriber.untilTried(dispatcher, attempt);
      clock.advance(Duration.ofHours(27));
    }
    assertThat(subscriber.deliveries().get(0))
        .containsEntry("state", "FAILED")
        .containsEntry("attempts", 10)
        .doesNotContainKey("nextAttemptAt");
    assertThat(subscriber.read().<String>path("disabledBecause")).isEqualTo("FAILING");
    assertThat(receiver.all()).hasSize(10);
  }
}
