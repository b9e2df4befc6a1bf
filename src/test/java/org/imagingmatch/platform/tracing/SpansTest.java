package org.imagingmatch.platform.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.Soon;
import org.imagingmatch.SpanReceiver;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Spans that a collector is sent: one of each request, under the name that its log lines have. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class SpansTest {

  private static final String PERSON = "/v1/candidates/";

  @ConfigProperty(name = SpanReceiver.ENDPOINT)
  String collector;

  private final String trace = newTrace();

  @Test
  void aRequestIsASpanOfItsRouteAndOfNothingThatNamesAnybody() {
    Owned person = Owned.candidate();
    String id = person.create().jsonPath().getString("id");
    String canary = "Kanarienvogel-" + UUID.randomUUID();
    Response answer =
        person
            .owner()
            .calls()
            .header("traceparent", sampled(trace))
            .header("User-Agent", canary)
            .get(PERSON + id + "?" + canary + "=1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.header("X-Request-Id")).isEqualTo(trace);
    assertThat(answer.jsonPath().getString("traceId")).isEqualTo(trace);
    awaitSpan(trace);
    assertThat(received())
        .contains("GET " + PERSON + "{id}", "imaging-match", "http.response.status_code")
        .doesNotContain(canary, id, person.owner().id().toString(), "Bearer", "127.0.0.1");
  }

  @Test
  void aNewTraceNamesItsRequest() {
    Response answer = given().get(PERSON + UUID.randomUUID());
    assertThat(answer.statusCode()).isEqualTo(401);
    String name = answer.jsonPath().getString("traceId");
    assertThat(answer.header("X-Request-Id")).isEqualTo(name).hasSize(32);
    awaitSpan(name);
  }

  @Test
  void aNameOfTheCallersOwnIsInTheSpan() {
    String name = "order-" + UUID.randomUUID();
    Response answer =
        given()
            .header("traceparent", sampled(trace))
            .header("X-Request-Id", name)
            .get("/v1/modalities");
    assertThat(answer.header("X-Request-Id")).isEqualTo(name);
    awaitSpan(trace);
    assertThat(received()).contains(name);
  }

  @Test
  void whatTheCallerDoesNotTraceAndWhatThePlatformAsksIsNotSent() {
    String untraced = newTrace();
    given().header("traceparent", sampled(untraced).replaceAll("1$", "0")).get("/v1/modalities");
    String health = newTrace();
    given().header("traceparent", sampled(health)).get("/q/health/live");
    given().header("traceparent", sampled(trace)).get("/v1/modalities");
    awaitSpan(trace);
    assertThat(received()).doesNotContain(bytes(untraced), bytes(health));
  }

  @Test
  void anAddressThatIsNoneHasNoName() {
    String canary = "kanarienvogel" + UUID.randomUUID();
    given().header("traceparent", sampled(trace)).get("/" + canary);
    awaitSpan(trace);
    assertThat(received()).doesNotContain(canary);
  }

  private static String newTrace() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static String sampled(String trace) {
    return "00-" + trace + "-00f067aa0ba902b7-01";
  }

  private void awaitSpan(String id) {
    Soon.is("the span of " + id + " arrives", () -> received().contains(bytes(id)));
  }

  /** As protocol buffers have it. */
  private static String bytes(String trace) {
    return new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
  }

  private String received() {
    return new String(
        given().get(collector + SpanReceiver.RECEIVED).asByteArray(), StandardCharsets.ISO_8859_1);
  }
}
