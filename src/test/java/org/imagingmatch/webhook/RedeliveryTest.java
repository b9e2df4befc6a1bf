package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Examples;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.SettableClock;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is sent again, tried out, exported and forgotten. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class RedeliveryTest {

  @Inject Dispatcher dispatcher;
  @Inject DeliveryRetention retention;
  @Inject WebhookConfig config;
  @Inject SettableClock clock;

  private final Receiver receiver = Receiver.open();

  @AfterEach
  void end() {
    receiver.close();
    clock.reset();
  }

  @Test
  void testIsSentOnceWhateverBecomesOfIt() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    receiver.answers(500);
    assertThat(subscriber.post("/test", "").<String>path("state")).isEqualTo("PENDING");
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("FAILED")));
    Received received = receiver.next();
    assertThat(received.isSignedWith(subscriber.secret())).isTrue();
    assertThat(received.json().get("type").asText()).isEqualTo("webhook.test");
    assertThat(received.json().at("/data/webhookId").asText())
        .isEqualTo(subscriber.webhookId().toString());
    clock.advance(Duration.ofDays(1));
    dispatcher.round();
    assertThat(receiver.all()).hasSize(1);
  }

  @Test
  void deliveryIsSentAgainUnderTheSameId() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    Map<String, Object> delivery = subscriber.deliveries().get(0);
    assertThat(
            subscriber
                .post("/deliveries/" + delivery.get("id") + "/redelivery", "")
                .<String>path("state"))
        .isEqualTo("PENDING");
    subscriber.until(dispatcher, () -> receiver.all().size() == 2);
    assertThat(receiver.all())
        .extracting(Received::id)
        .containsOnly((String) delivery.get("eventId"));
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
  }

  @Test
  void everythingSinceAMomentIsSentAgain() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    settled(subscriber, 1);
    clock.advance(Duration.ofHours(1));
    Instant since = clock.instant();
    String second = subscriber.happens();
    settled(subscriber, 2);
    receiver.answers(500);
    subscriber.post("/test", "");
    settled(subscriber, 3);
    receiver.answers(200);
    assertThat(again(subscriber, since, true)).isEqualTo(1);
    settled(subscriber, 3);
    assertThat(again(subscriber, since, false)).isEqualTo(2);
    settled(subscriber, 3);
    assertThat(receiver.all()).hasSize(6);
    assertThat(receiver.all()).extracting(Received::subject).filteredOn(second::equals).hasSize(2);
    assertThat(again(subscriber, clock.instant().plusSeconds(60), false)).isZero();
  }

  /** Until there are so many deliveries, and none of them waits. */
  private void settled(Subscriber subscriber, int deliveries) {
    subscriber.until(
        dispatcher,
        () -> {
          List<Object> states = subscriber.states();
          return states.size() == deliveries && !states.contains("PENDING");
        });
  }

  private static int again(Subscriber subscriber, Instant since, boolean onlyFailed) {
    return subscriber
        .post("/redelivery", "{\"since\":\"%s\",\"onlyFailed\":%s}".formatted(since, onlyFailed))
        .path("deliveries");
  }

  @Test
  void settledDeliveriesAreForgottenAfterSomeTime() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    subscriber.happens();
    settled(subscriber, 1);
    receiver.answers(500);
    subscriber.happens();
    subscriber.untilTried(dispatcher, 2);
    retention.run();
    assertThat(subscriber.deliveries()).hasSize(2);
    clock.advance(config.keep().plusDays(1));
    retention.run();
    assertThat(subscriber.states()).containsExactly("PENDING");
  }

  @Test
  void whatWasSentOfAPersonIsExportedAndNamesNobody() {
    Owned candidate = Owned.candidate();
    Subscriber subscriber =
        Subscriber.create(candidate.owner(), receiver.url(), "candidate.created");
    String at = candidate.create().header("Location");
    subscriber.until(dispatcher, () -> subscriber.states().equals(List.of("DELIVERED")));
    assertThat(receiver.next().body()).doesNotContain("Santos", "A-1029", "maria@");
    assertThat(
            Examples.tree(candidate.owner().calls().get(at + "/export").asString())
                .at("/derived/webhookDeliveries")
                .findValuesAsText("type"))
        .containsExactly("candidate.created");
  }
}
