package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.SettableClock;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets that follow each other, and where they are not to be found. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class WebhookSecretsTest {

  @Inject Dispatcher dispatcher;
  @Inject SettableClock clock;

  private final Receiver receiver = Receiver.open();

  @AfterEach
  void end() {
    receiver.close();
    clock.reset();
  }

  @Test
  void bothSecretsSignUntilTheGraceIsOver() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String renewed = subscriber.post("/secret", "{}").path("secret");
    Received both = sent(subscriber);
    assertThat(both.isSignedWith(subscriber.secret())).isTrue();
    assertThat(both.isSignedWith(renewed)).isTrue();
    assertThat(both.header("webhook-signature")).matches("v1,\\S{44} v1,\\S{44}");
    Instant until = Instant.parse(subscriber.read().path("oldSecretUntil"));
    assertThat(Duration.between(clock.instant(), until))
        .isBetween(Duration.ofHours(23), Duration.ofHours(24));
    clock.advance(Duration.ofHours(25));
    assertThat(sent(subscriber).header("webhook-signature")).matches("v1,\\S{44}");
  }

  @Test
  void withoutGraceTheOldSecretSignsNoMore() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String renewed = subscriber.post("/secret", "{\"graceHours\":0}").path("secret");
    Received received = sent(subscriber);
    assertThat(received.isSignedWith(subscriber.secret())).isFalse();
    assertThat(received.isSignedWith(renewed)).isTrue();
  }

  private Received sent(Subscriber subscriber) {
    int before = receiver.all().size();
    subscriber.happens();
    subscriber.until(dispatcher, () -> receiver.all().size() > before);
    return receiver.all().get(before);
  }

  @Test
  void secretIsShownOnceAndKeptSealed() {
    Subscriber subscriber = Subscriber.at(receiver.url());
    String secret = subscriber.secret().replace("whsec_", "");
    assertThat(subscriber.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(subscriber.read().asString()).doesNotContain("secret\"", secret);
    assertThat(subscriber.admin().calls().get(Subscriber.PATH).asString()).doesNotContain(secret);
    List<String> kept =
        Database.texts(
            "select position(decode('%s', 'base64') in secret) from webhook where id = '%s'"
                .formatted(secret, subscriber.webhookId()));
    assertThat(kept).containsExactly("0");
  }

  @Test
  void whereEventsAreSentIsInNoLogAndNoMetric() {
    Subscriber subscriber = Subscriber.at(receiver.url("/hooks/T0PSECRETPATH"));
    receiver.answers(500);
    long logged = Database.logged();
    sentOnce(subscriber);
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("http_server_requests")
        .doesNotContain("T0PSECRETPATH", subscriber.secret());
    assertThat(Database.logSince(logged)).doesNotContain("T0PSECRETPATH");
  }

  private void sentOnce(Subscriber subscriber) {
    subscriber.happens();
    subscriber.untilTried(dispatcher, 1);
  }
}
