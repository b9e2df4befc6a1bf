package org.imagingmatch.organisation.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are not accepted: whoever tries them learns nothing but that. */
@QuarkusTest
class KeyRefusalTest {

  private static final String PATH = "/v1/candidates";

  @TestHTTPResource URL service;

  private Tenant agency;
  private PlainKey key;
  private Map<String, Object> refusal;

  @BeforeEach
  void begin() {
    agency = Tenant.agency();
    key = PlainKey.parse(ApiKeys.key(agency, "agency")).orElseThrow();
    assertThat(ApiKeys.with(key.text()).get(PATH).statusCode()).isEqualTo(200);
    refusal = refusal(ApiKeys.with("imk_x"));
  }

  @Test
  void keyThatIsNotKnownIsRefused() {
    assertRefused(new PlainKey(key.organisationId(), UUID.randomUUID(), key.secret()));
    assertRefused(PlainKey.random(UUID.randomUUID(), UUID.randomUUID()));
  }

  @Test
  void keyWithAnotherSecretIsRefused() {
    assertRefused(PlainKey.random(key.organisationId(), key.id()));
    byte[] secret = key.secret().clone();
    secret[31] ^= 1;
    assertRefused(new PlainKey(key.organisationId(), key.id(), secret));
  }

  @Test
  void keyThatClaimsAnotherOrganisationIsRefused() {
    Tenant other = Tenant.agency();
    PlainKey others = PlainKey.parse(ApiKeys.key(other, "agency")).orElseThrow();
    assertRefused(new PlainKey(other.id(), key.id(), key.secret()));
    assertRefused(new PlainKey(other.id(), others.id(), key.secret()));
    assertRefused(new PlainKey(agency.id(), others.id(), others.secret()));
  }

  @Test
  void keyThatWasRevokedIsRefusedAtOnce() {
    agency.as(Roles.ADMIN).calls().header("If-Match", "*").delete(ApiKeys.PATH + "/" + key.id());
    assertRefused(key);
  }

  @Test
  void keyThatExpiredIsRefused() {
    Database.execute(
        "update api_key set expires_on = current_date - 2 where id = '%s'".formatted(key.id()));
    assertRefused(key);
  }

  @Test
  void keyOfAnOrganisationThatIsGoneIsRefused() {
    Database.execute("delete from api_key where id = '%s'".formatted(key.id()));
    Database.execute("delete from organisation where id = '%s'".formatted(agency.id()));
    assertRefused(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "imk_", "imk__", "null", "Bearer x", "' or true --"})
  void textThatIsNoKeyIsRefused(String text) {
    assertThat(refusal(ApiKeys.with(text))).isEqualTo(refusal);
  }

  @Test
  void keyOfGreatLengthIsRefused() {
    assertThat(refusal(ApiKeys.with("imk_" + "A".repeat(10_000)))).isEqualTo(refusal);
    assertThat(refusal(ApiKeys.with(key.text() + "A".repeat(10_000)))).isEqualTo(refusal);
  }

  @Test
  void keyBesideATokenIsRefusedWhateverTheToken() {
    for (String authorization :
        List.of("Bearer " + agency.token(), "Bearer x", "Basic eDp4", "x")) {
      assertThat(refusal(ApiKeys.with(key.text()).header("Authorization", authorization)))
          .isEqualTo(refusal);
    }
  }

  @Test
  void twoKeysAreRefusedAlsoWhenTheyAreTheSame() {
    assertThat(refusal(given().header("X-API-Key", key.text(), key.text()))).isEqualTo(refusal);
    assertThat(refusal(given().header("X-API-Key", key.text(), "x"))).isEqualTo(refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Api-Key", "x-api-key", "X-API-KEY"})
  void nameOfTheHeaderIsReadInAnyCase(String name) {
    assertThat(given().header(name, key.text()).get(PATH).statusCode()).isEqualTo(200);
  }

  @Test
  void keyElsewhereIsNone() {
    Problem.is(given().queryParam("X-API-Key", key.text()).get(PATH), 401);
    Problem.is(given().cookie("X-API-Key", key.text()).get(PATH), 401);
    Problem.is(given().header("Authorization", "Bearer " + key.text()).get(PATH), 401);
    Problem.is(given().auth().preemptive().basic("key", key.text()).get(PATH), 401);
  }

  @Test
  void bytesThatAreNoTextAreTheClientsFault() throws IOException {
    for (String hostile : List.of("\0", "imk_\0", "\u00e9", "\u0001", "\u007f", "\u00ff\u00fe")) {
      assertThat(raw(hostile)).matches("(?s)HTTP/1.1 40[01].*").doesNotContain("xception");
      assertThat(raw(key.text() + hostile)).matches("(?s)HTTP/1.1 40[01].*");
    }
  }

  @Test
  void lineThatIsFoldedOrSplitIsNoKey() throws IOException {
    assertThat(raw(key.text().substring(0, 50) + "\r\n " + key.text().substring(50)))
        .matches("(?s)HTTP/1.1 40[01].*");
    assertThat(raw("x\r\nX-API-Key: " + key.text())).startsWith("HTTP/1.1 401");
  }

  @Test
  void whoSendsNothingIsToldWhatToSend() {
    Response answer = given().get(PATH);
    Problem.is(answer, 401);
    assertThat(answer.<String>path("detail"))
        .isEqualTo("Send a bearer token in the header Authorization or an API key in X-API-Key.");
  }

  @Test
  void brokenKeyIsRefusedAlsoWhereNoneIsNeeded() {
    Problem.is(ApiKeys.with("imk_x").get("/v1/modalities"), 401);
    assertThat(ApiKeys.with(key.text()).get("/v1/modalities").statusCode()).isEqualTo(200);
    assertThat(given().auth().oauth2(Tokens.agency()).get("/v1/modalities").statusCode())
        .isEqualTo(200);
  }

  private void assertRefused(PlainKey refused) {
    assertThat(refusal(ApiKeys.with(refused.text()))).isEqualTo(refusal);
  }

  /** All of a refusal that a client could tell apart. */
  private static Map<String, Object> refusal(RequestSpecification request) {
    Response answer = request.get(PATH);
    Problem.is(answer, 401);
    Map<String, Object> told = new HashMap<>(answer.jsonPath().getMap(""));
    told.remove("traceId");
    answer.headers().forEach(header -> told.put(header.getName(), header.getValue()));
    told.remove("X-Request-Id");
    // The name of the request is compressed with the rest.
    told.remove("content-length");
    return told;
  }

  private String raw(String value) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(5_000);
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + PATH
                      + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-API-Key: "
                      + value
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
