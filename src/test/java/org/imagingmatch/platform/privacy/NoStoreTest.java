package org.imagingmatch.platform.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No cache keeps what is for one caller. */
@QuarkusTest
class NoStoreTest {

  @ParameterizedTest
  @EnumSource
  void answersAboutAResourceAreNotKept(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    notKept(created, 201);
    String at = created.header("Location");
    notKept(kind.owner().calls().get(at), 200);
    notKept(kind.owner().calls().head(at), 200);
    notKept(kind.owner().calls().header("If-None-Match", "*").get(at), 304);
    notKept(kind.owner().calls().get(kind.path()), 200);
    notKept(kind.owner().sends("{}").header("If-Match", "*").patch(at), 200);
    notKept(kind.owner().sends(kind.body()).post(kind.path()), 409);
    notKept(kind.owner().calls().header("If-Match", "*").delete(at), 204);
  }

  @Test
  void refusalsAreNotKept() {
    Tenant agency = Tenant.agency();
    notKept(agency.calls().get("/v1/candidates/by-external-id/nobody"), 404);
    notKept(agency.calls().get("/v1/nothing"), 404);
    notKept(agency.calls().get("/v1/candidates?x=1"), 400);
    notKept(agency.calls().get("/v1/facilities"), 403);
    notKept(agency.sends("x".repeat(300_000)).post("/v1/candidates"), 413);
    notKept(given().get("/v1/candidates"), 401);
    notKept(given().auth().oauth2("x").get("/v1/candidates"), 401);
  }

  @Test
  void whatIsForEverybodyMayBeKept() {
    Response modalities = Tenant.agency().calls().get("/v1/modalities");
    assertThat(modalities.header("Cache-Control")).isEqualTo("public, max-age=3600");
  }

  private static void notKept(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
  }
}
