package org.imagingmatch.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imagingmatch.demo.DemoProfile;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Executes every operation as it stands in openapi.yaml on the demo data, as Swagger UI does: a new
 * operation is covered as soon as it is there, and fails until its example runs.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(DemoProfile.class)
class ExamplesTest {

  private static final String KEY = "Idempotency-Key";
  private static final String OF_REPEATS = "Idempotency-Replayed";

  static Stream<Described> operations() {
    return Description.committed().operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationRunsWithItsExamples(Described operation) {
    if (operation.bodies().isEmpty()) {
      run(operation, () -> request(operation));
    }
    for (Map.Entry<String, JsonNode> body : operation.bodies().entrySet()) {
      JsonNode example = body.getValue().path("example");
      assertThat(example.isObject() || example.isTextual())
          .as("%s has an example body", operation)
          .isTrue();
      assertThat(operation.description().misfits(body.getValue().get("schema"), example)).isEmpty();
      run(
          operation,
          () ->
              request(operation)
                  .config(textOf(body.getKey()))
                  .contentType(body.getKey())
                  .body(example.isTextual() ? example.textValue() : example.toString()));
    }
  }

  private static void run(Described operation, Supplier<RequestSpecification> request) {
    if (!operation.method().equals("post")) {
      judge(operation, execute(operation, request.get()));
      return;
    }
    String key = UUID.randomUUID().toString();
    Response first = execute(operation, request.get().header(KEY, key));
    judge(operation, first);
    Response again = execute(operation, request.get().header(KEY, key));
    judge(operation, again);
    if (operation.response(String.valueOf(first.statusCode())).path("headers").has(OF_REPEATS)) {
      assertThat(again.header(OF_REPEATS)).isEqualTo("true");
      assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
      assertThat(again.statusCode()).isEqualTo(first.statusCode());
      assertThat(again.header("Location")).isEqualTo(first.header("Location"));
      assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }
  }

  private static RestAssuredConfig textOf(String media) {
    return RestAssuredConfig.config()
        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(media, ContentType.TEXT));
  }

  private static RequestSpecification request(Described operation) {
    // A colon in a path is one, which the client would not leave as it is.
    RequestSpecification request = given().urlEncodingEnabled(false);
    operation
        .persona()
        .ifPresent(persona -> request.auth().oauth2(given().get("/local/tokens").path(persona)));
    operation.parameters().forEach(parameter -> state(request, parameter));
    return request;
  }

  private static void state(RequestSpecification request, JsonNode parameter) {
    String name = parameter.get("name").textValue();
    if (!parameter.has("example")) {
      assertThat(parameter.path("required").asBoolean()).as("%s has an example", name).isFalse();
      return;
    }
    String value = parameter.get("example").asText();
    switch (parameter.get("in").textValue()) {
      case "path" -> request.pathParam(name, encoded(value));
      case "query" -> request.queryParam(name, encoded(value));
      case "header" -> request.header(name, value);
      default -> throw new IllegalArgumentException(parameter.toString());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Response execute(Described operation, RequestSpecification request) {
    return request.request(operation.method(), operation.path());
  }

  private static void judge(Described operation, Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    assertThat(operation.statuses()).contains(String.valueOf(answer.statusCode()));
    JsonNode described = operation.response(String.valueOf(answer.statusCode()));
    described.path("headers").properties().stream()
        .filter(header -> isPromised(operation, header))
        .forEach(header -> assertThat(answer.header(header.getKey())).isNotBlank());
    if (!described.has("content")) {
      assertThat(answer.asString()).isEmpty();
      return;
    }
    String media = answer.contentType().replaceFirst(";.*", "");
    assertThat(described.get("content").has(media)).as(media).isTrue();
    if (media.equals("text/csv")) {
      assertThat(answer.asString().lines()).hasSizeGreaterThan(1);
      return;
    }
    List<JsonNode> documents = Answer.documents(answer.asString());
    assertThat(documents)
        .isNotEmpty()
        .allMatch(each -> each.isObject() && !each.isEmpty())
        .allSatisfy(each -> fits(operation, described.at(pointer(media)), each));
    // The items of an import are what was refused of it.
    if (documents.get(0).has("items") && !documents.get(0).has("importId")) {
      assertThat(documents).as("items of %s", operation).anyMatch(ExamplesTest::hasItems);
    }
  }

  private static boolean isPromised(Described operation, Map.Entry<String, JsonNode> header) {
    return header.getKey().startsWith("RateLimit")
        || operation.description().resolved(header.getValue()).path("required").asBoolean();
  }

  private static void fits(Described operation, JsonNode schema, JsonNode document) {
    assertThat(operation.description().misfits(schema, document)).isEmpty();
  }

  private static boolean hasItems(JsonNode document) {
    return !document.path("items").isEmpty();
  }

  private static String pointer(String media) {
    return "/content/" + media.replace("/", "~1") + "/schema";
  }

  @ParameterizedTest
  @MethodSource("reads")
  void readSaysWhenNothingChanged(Described operation) {
    String etag = execute(operation, request(operation)).header("ETag");
    Response again = execute(operation, request(operation).header("If-None-Match", etag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(etag);
    assertThat(again.asString()).isEmpty();
  }

  static Stream<Described> reads() {
    return operations().filter(operation -> operation.statuses().contains("304"));
  }
}
