package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever needs no answer but that it is done gets none. */
@QuarkusTest
class PreferencesTest {

  private static final String MINIMAL = "return=minimal";

  @ParameterizedTest
  @EnumSource
  void writesAnswerTheirHeadersOnly(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.owner().sends(kind.body()).header("Prefer", MINIMAL).post(kind.path());
    assertThat(created.statusCode()).isEqualTo(201);
    isMinimal(created);
    String at = created.header("Location");
    assertThat(kind.owner().calls().get(at).header("ETag")).isEqualTo(created.header("ETag"));

    Response replaced =
        kind.owner()
            .sends(kind.body())
            .header("Prefer", MINIMAL)
            .header("If-Match", created.header("ETag"))
            .put(at);
    assertThat(replaced.statusCode()).isEqualTo(204);
    isMinimal(replaced);
    Response patched =
        kind.owner()
            .sends("{}")
            .header("Prefer", "respond-async, return=\"minimal\"; wait=1")
            .header("If-Match", replaced.header("ETag"))
            .patch(at);
    assertThat(patched.statusCode()).isEqualTo(204);
    isMinimal(patched);
    assertThat(kind.owner().calls().get(at).header("ETag")).isEqualTo(patched.header("ETag"));
  }

  @ParameterizedTest
  @EnumSource
  void wholeAnswerIsUsual(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created =
        kind.owner()
            .sends(kind.body())
            .header("Prefer", "return=representation, return=minimal")
            .post(kind.path());
    assertThat(created.jsonPath().getString("id")).isNotBlank();
    assertThat(created.header("Preference-Applied")).isEqualTo("return=representation");
    Response read = kind.owner().calls().header("Prefer", MINIMAL).get(created.header("Location"));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().hasHeaderWithName("Preference-Applied")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"return=nothing", "handling=lenient", "", ";;,="})
  void whatIsNotKnownIsIgnored(String preference) {
    Owned kind = Owned.Kind.values()[0].fresh();
    Response created =
        kind.owner().sends(kind.body()).header("Prefer", preference).post(kind.path());
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.asString()).isNotEmpty();
    assertThat(created.headers().hasHeaderWithName("Preference-Applied")).isFalse();
  }

  @Test
  void keyIsShownWhateverIsPreferred() {
    Response key =
        Tenant.agency()
            .as(Roles.ADMIN)
            .sends("{\"name\":\"Sync\",\"scopes\":[\"agency\"]}")
            .header("Prefer", MINIMAL)
            .post("/v1/api-keys");
    assertThat(key.statusCode()).as(key.asString()).isEqualTo(201);
    assertThat(key.jsonPath().getString("key")).isNotBlank();
  }

  private static void isMinimal(Response answer) {
    assertThat(answer.asString()).isEmpty();
    assertThat(answer.header("ETag")).isNotBlank();
    assertThat(answer.header("Preference-Applied")).isEqualTo(MINIMAL);
  }
}
