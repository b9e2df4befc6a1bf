package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner's own names, whatever its system puts into them. */
@QuarkusTest
class ExternalIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SCH/075/2025",
        "a.b.c",
        "...",
        "a/../b",
        "/a/",
        "100%",
        "a b",
        "a+b",
        "Ω–7",
        "a;b=c",
        "a?b#c",
        "a\\b",
        "%2F",
        "\"q\""
      })
  void everyNameWorksPercentEncoded(String name) {
    Owned kind = Owned.candidate();
    String at = kind.byExternalId(encoded(name));
    ObjectNode body = kind.body().deepCopy();
    body.remove("externalId");
    Response created = kind.owner().sends(body).put(at);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(created.jsonPath().getString("externalId")).isEqualTo(name);
    assertThat(kind.owner().calls().get(at).asString()).isEqualTo(created.asString());
    assertThat(kind.owner().sends("{}").header("If-Match", "*").patch(at).statusCode())
        .isEqualTo(200);
    assertThat(kind.owner().calls().header("If-Match", "*").delete(at).statusCode()).isEqualTo(204);
    Problem.is(kind.owner().calls().get(at), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%0Ab", "%20a", "a%20", "%FF%FE%00"})
  void namesThatNothingCanHaveAreRefused(String encoded) {
    Owned kind = Owned.candidate();
    String at = kind.byExternalId(encoded);
    Problem.is(kind.owner().calls().get(at), 400);
    Problem.is(kind.owner().sends(kind.body()).put(at), 400);
    Problem.is(kind.owner().sends(kind.body()).put(kind.byExternalId("x".repeat(101))), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", " x", "x ", "a\tb"})
  void bodiesCannotHaveSuchNamesEither(String name) {
    Owned kind = Owned.candidate();
    ObjectNode body = kind.body().deepCopy().put("externalId", name);
    Problem.at(kind.owner().sends(body).post(kind.path()), "/externalId");
  }

  @ParameterizedTest
  @EnumSource
  void bodyMustNotContradictThePath(Owned.Kind each) {
    Owned kind = each.fresh();
    Problem.at(kind.owner().sends(kind.body()).put(kind.byExternalId("other")), "/externalId");
  }

  @Test
  void bothWritingsOfALetterAreOneName() {
    Owned kind = Owned.facility();
    kind.create(kind.body().deepCopy().put("externalId", "Ho\u0302-1"));
    Response read = kind.owner().calls().get(kind.byExternalId(encoded("H\u00f4-1")));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(kind.owner().calls().get(kind.byExternalId(encoded("Ho\u0302-1"))).asString())
        .isEqualTo(read.asString());
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
