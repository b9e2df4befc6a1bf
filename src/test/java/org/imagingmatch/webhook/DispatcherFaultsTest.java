package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.SettableClock;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.privacy.Logs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Receivers that behave badly, and replicas that come, go and do the same at once. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class DispatcherFaultsTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  @Inject Dispatcher dispatcher;
  @Inject WorkService works;
  @Inject Sender sender;
  @Inject WebhookMeasures measures;
  @Inject Operator operator;
  @Inject Tenancy tenancy;
  @Inject WebhookConfig config;
  @Inject SettableClock clock;

  private final Receiver receiver = Receiver.open();

  @AfterEach
  void end() {
    receiver.close();
    clock.reset();
  }

  @Test
  void silentReceiverKeepsNobodyElseWaiting() throws IOException {
    try (RawReceiver silent = RawReceiver.silent()) {
      Subscriber hanging = Subscriber.at(silent.url());
      Subscriber other = Subscriber.at(receiver.url());
      for (int i = 0; i < 3; i++) {
        hanging.happens();
      }
      hanging.until(dispatcher, () -> silent.connections() == 1);
      for (int i = 0; i < 10; i++) {
        other.happens();
      }
      other.until(dispatcher, () -> receiver.all().size() == 10);
      assertThat(silent.connections()).isLessThanOrEqualTo(3);
      hanging.untilTried(dispatcher, 3);
      assertThat(hanging.deliveries())
          .extracting(each -> each.get("lastFailure"))
          .containsOnly("TIMED_OUT");
    }
  }

  @Test
  void receiverThatDripsItsHeadIsHungUpOn() throws IOException {
    assertFailure(RawReceiver.dripping("HTTP/1.1 200 OK\r\nX-Slow: "), "TIMED_OUT");
  }

  @Test
  void receiverThatDripsItsBodyHasTakenTheMessage() throws IOException {
    assertTaken(RawReceiver.dripping(OK + "Content-Length: 60000\r\n\r\n"));
  }

  @Test
  void endlessAnswerIsNotRead() throws IOException {
    assertTaken(RawReceiver.flooding(OK + "\r\n"));
  }

  @Test
  void endlessHeadIsAFailure() throws IOException {
    assertFailure(RawReceiver.flooding(OK + "X-Much: "), "BROKEN_OFF");
  }

  @Test
  void whatIsNoHttpIsAFailureAndStandsInNoLog() throws IOException {
    Logs logs = Logs.open();
    try {
      assertFailure(
          RawReceiver.open(out -> out.write("PLANTED mail\r\n".getBytes())), "BROKEN_OFF");
      assertFailure(
          RawReceiver.open(out -> out.write("HTTP/1.1 PLANTED\r\n\r\n".getBytes())), "BROKEN_OFF");
    } finally {
      logs.close();
    }
    assertThat(logs.text()).doesNotContain("PLANTED");
  }

  @Test
  void receiverThatHangsUpIsAFailure() throws IOException {
    assertFailure(RawReceiver.open(out -> {}), "BROKEN_OFF");
  }

  @Test
  void nobodyThereIsAFailure() throws IOException {
    RawReceiver closed = RawReceiver.silent();
    closed.close();
    assertFailure(closed, "NOT_CONNECTED");
  }

  private void assertFailure(RawReceiver bad, String failure) throws IOException {
    try (bad) {
      Subscriber subscriber = Subscriber.at(bad.url());
      subscriber.happens();
      subscriber.untilTried(dispatcher, 1);
      assertThat(subscriber.deliveries().get(0))
          .containsEntry("state", "PENDING")
          .containsEntry("lastFailure", failure)
          .doesNotContainKey("lastStatus");
    }
  }

  private void assertTaken(RawReceiver strange) throws IOException {
    try (strange) {
      Subscriber subscriber = Subscriber.at(strange.url());
      subscriber.happens();
      subscriber.untilTried(dispatcher, 1);
      assertThat(subscriber.states()).containsExactly("DELIVERED");
    }
  }

  @Test
  void anotherReplicaTakesOverWhatADeadOneLeft() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String subject = subscriber.happens();
    Optional<Message> lost = begin(subscriber, UUID.randomUUID());
    assertThat(lost).isPresent();
    dispatcher.round();
    assertThat(begin(subscriber, UUID.randomUUID())).isEmpty();
    clock.advance(config.lease().plusSeconds(1));
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    assertThat(receiver.all()).extracting(Received::subject).containsExactly(subject);
    assertThat(receiver.next().id()).isEqualTo(lost.get().eventId().toString());
  }

  @Test
  void whoeverComesBackAfterItsLeaseChangesNothing() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    UUID late = UUID.randomUUID();
    Message message = begin(subscriber, late).orElseThrow();
    clock.advance(config.lease().plusSeconds(1));
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    Tried tried = new Tried(message.deliveryId(), Outcome.failed(Failure.TIMED_OUT));
    assertThat(
            tenancy.as(
                subscriber.tenant().id(), () -> works.next(subscriber.rowId(), late, tried, false)))
        .isEmpty();
    assertThat(subscriber.states()).containsExactly("DELIVERED");
  }

  private Optional<Message> begin(Subscriber subscriber, UUID run) {
    return tenancy.as(subscriber.tenant().id(), () -> works.begin(subscriber.rowId(), run));
  }

  @Test
  void replicasShareTheWorkAndSendEachEventOnce() {
    Dispatcher other = new Dispatcher(works, sender, operator, tenancy, measures, config);
    List<Subscriber> subscribers =
        IntStream.range(0, 6).mapToObj(i -> Subscriber.at(receiver.url("/" + i))).toList();
    for (int i = 0; i < 5; i++) {
      subscribers.forEach(Subscriber::happens);
      other.round();
      dispatcher.round();
    }
    for (Subscriber each : subscribers) {
      each.until(dispatcher, () -> delivered(each, other) == 5);
    }
    other.stop(new ShutdownEvent());
    assertThat(receiver.all()).hasSize(30);
    assertThat(receiver.all()).extracting(Received::id).doesNotHaveDuplicates();
  }

  private static long delivered(Subscriber subscriber, Dispatcher other) {
    other.round();
    return subscriber.states().stream().filter("DELIVERED"::equals).count();
  }

  @Test
  void whoeverMissedEventsThatAreNoLongerKeptGoesOnWithTheOldest() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    Database.execute(
        "update webhook_work set read_at = read_at - interval '400 days' where webhook_id = '%s'"
            .formatted(subscriber.webhookId()));
    subscriber.happens();
    subscriber.until(
        dispatcher, () -> subscriber.states().equals(List.of("DELIVERED", "DELIVERED")));
    assertThat(receiver.all()).hasSize(2);
  }

  @Test
  void suspendedOrganisationIsSentNothingUntilItIsLetInAgain() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    String suspended = "update organisation set suspended = %s where id = '%s'";
    UUID id = subscriber.tenant().id();
    Database.execute(suspended.formatted(true, id));
    assertThat(operator.does(() -> works.due(1000)))
        .extracting(WorkKey::webhookId)
        .doesNotContain(subscriber.webhookId());
    Database.execute(suspended.formatted(false, id));
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
  }

  @Test
  void nobodyButTheOperatorLearnsWhoHasNews() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    assertThat(operator.does(() -> works.due(1000)))
        .extracting(WorkKey::webhookId)
        .contains(subscriber.webhookId());
    Subscriber stranger = Subscriber.at(receiver.url("/stranger"));
    assertThat(tenancy.as(stranger.tenant().id(), () -> works.due(1000))).isEmpty();
  }

  @Test
  void idleWebhookIsNotLookedAtAgain() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    subscriber.until(dispatcher, () -> !isDue(subscriber));
    clock.advance(Duration.ofDays(1));
    assertThat(isDue(subscriber)).isFalse();
  }

  private boolean isDue(Subscriber subscriber) {
    return operator.does(() -> works.due(1000)).stream()
        .anyMatch(each -> each.webhookId().equals(subscriber.webhookId()));
  }
}
