package org.imagingmatch.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that is sent again under its key does nothing twice. */
@QuarkusTest
class RepeatedPostTest {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  private final String key = UUID.randomUUID().toString();

  @ParameterizedTest
  @EnumSource
  void repeatIsAnsweredAsTheFirst(Owned.Kind each) {
    Owned kind = each.fresh();
    int before = items(kind).size();
    Response first = post(kind, key, kind.body());
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    assertThat(first.header(REPLAYED)).isNull();
    assertThat(first.header("Location")).endsWith(first.path("id"));
    assertThat(first.header("ETag")).isNotBlank();
    assertReplay(post(kind, key, kind.body()), first);
    assertReplay(post(kind, key, kind.body()), first);
    assertThat(items(kind)).hasSize(before + 1);
  }

  @Test
  void repeatIsAnsweredAsTheFirstAlsoWhenTheThingChangedSince() {
    Owned kind = Owned.facility();
    Response first = post(kind, key, kind.body());
    kind.owner()
        .sends(kind.saying("Renamed"))
        .header("If-Match", first.header("ETag"))
        .put(first.header("Location"));
    assertReplay(post(kind, key, kind.body()), first);
  }

  @Test
  void answerUnderAKeyIsThatWithoutOne() {
    Owned kind = Owned.facility();
    Response with = post(kind, key, kind.body());
    Response without = kind.create(kind.saying("Another").put("externalId", "F-2"));
    assertThat(with.contentType()).isEqualTo(without.contentType());
    assertThat(with.headers().asList())
        .extracting(header -> header.getName())
        .containsExactlyInAnyOrderElementsOf(
            without.headers().asList().stream().map(header -> header.getName()).toList());
  }

  @Test
  void anotherRequestUnderTheKeyIsRefused() {
    Owned kind = Owned.facility();
    post(kind, key, kind.body());
    Response other = post(kind, key, kind.saying("Another"));
    Problem.is(other, 422);
    assertThat(other.<String>path("detail")).contains(KEY);
    Problem.is(kind.owner().sends(kind.body() + " ").header(KEY, key).post("/v1/facilities"), 422);
    Problem.is(
        kind.owner()
            .calls()
            .contentType("application/json; charset=UTF-8")
            .body(kind.body().toString())
            .header(KEY, key)
            .post("/v1/facilities"),
        422);
    Problem.is(
        kind.owner().as(Roles.PROVIDER).sends(kind.body()).header(KEY, key).post("/v1/vacancies"),
        400);
    assertThat(items(kind)).hasSize(1);
  }

  @Test
  void keyIsGoodForOneAddress() {
    Owned kind = Owned.candidate();
    Tenant agency = kind.owner();
    Response first = post(kind, key, Examples.bareCandidate());
    Response erasure = agency.calls().header(KEY, key).post(first.header("Location") + "/erasure");
    Problem.is(erasure, 422);
    assertThat(agency.calls().get(first.header("Location")).statusCode()).isEqualTo(200);
  }

  @Test
  void anotherOrganisationsSameKeyIsAnotherOne() {
    Owned one = Owned.facility();
    Owned other = Owned.facility();
    Response first = post(one, key, one.body());
    Response second = post(other, key, other.body());
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header(REPLAYED)).isNull();
    assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
    assertThat(items(one)).hasSize(1);
    assertThat(items(other)).hasSize(1);
  }

  @Test
  void anotherCredentialOfTheOrganisationRepeats() {
    Owned kind = Owned.candidate();
    ObjectNode body = Examples.bareCandidate();
    Response first =
        ApiKeys.with(ApiKeys.key(kind.owner(), "agency"))
            .contentType("application/json")
            .body(body.toString())
            .header(KEY, key)
            .post(kind.path());
    assertReplay(post(kind, key, body), first);
  }

  @Test
  void repeatNeedsTheRoleToo() {
    Owned kind = Owned.candidate();
    post(kind, key, kind.body());
    Tenant recruiter = kind.owner().as(Roles.RECRUITER);
    Problem.is(recruiter.sends(kind.body()).header(KEY, key).post(kind.path()), 403);
  }

  @Test
  void failureLeavesTheKeyFree() {
    Owned kind = Owned.facility();
    Problem.is(post(kind, key, Examples.json("{\"name\":\"\"}")), 400);
    kind.create();
    Problem.is(post(kind, key, kind.body()), 409);
    Response mended = post(kind, key, kind.saying("Mended").put("externalId", "F-2"));
    assertThat(mended.statusCode()).as(mended.asString()).isEqualTo(201);
    assertThat(mended.header(REPLAYED)).isNull();
  }

  @Test
  void ofManyAtOnceOneWorksAndAllAreAnsweredTheSame() throws Exception {
    Owned kind = Owned.candidate();
    List<Response> answers = AtOnce.calls(50, () -> post(kind, key, kind.body()));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    assertThat(answers)
        .extracting(answer -> answer.header("ETag") + answer.header("Location"))
        .containsOnly(answers.get(0).header("ETag") + answers.get(0).header("Location"));
    assertThat(answers).filteredOn(answer -> answer.header(REPLAYED) == null).hasSize(1);
    assertThat(items(kind)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "naïve"})
  void whatCannotBeAKeyIsRefused(String wrong) {
    refused(wrong);
  }

  @Test
  void keyHasItsMost() {
    refused("k".repeat(256));
    Owned kind = Owned.facility();
    assertThat(post(kind, "~".repeat(255), kind.body()).statusCode()).isEqualTo(201);
  }

  @Test
  void twoKeysAreNone() {
    Owned kind = Owned.facility();
    Response answer =
        kind.owner().sends(kind.body()).header(KEY, "one").header(KEY, "two").post(kind.path());
    Problem.is(answer, 400);
  }

  private static void refused(String wrong) {
    Owned kind = Owned.facility();
    Response answer = post(kind, wrong, kind.body());
    Problem.is(answer, 400);
    assertThat(answer.<String>path("errors[0].parameter")).isEqualTo(KEY);
    assertThat(items(kind)).isEmpty();
  }

  @Test
  void whatChangesNothingIsAnsweredAnew() {
    Tenant agency = Tenant.agency();
    String body = adHoc("Radiographer");
    Response none = agency.sends(body).header(KEY, key).post("/v1/matches");
    assertThat(none.statusCode()).as(none.asString()).isEqualTo(200);
    assertThat(none.<List<Object>>path("items")).isEmpty();
    agency.sends(Examples.candidate()).post("/v1/candidates").then().statusCode(201);
    Response one = agency.sends(body).header(KEY, key).post("/v1/matches");
    assertThat(one.header(REPLAYED)).isNull();
    assertThat(one.<List<Object>>path("items")).hasSize(1);
    Problem.is(agency.sends(adHoc("Other")).header(KEY, key).post("/v1/matches"), 422);
  }

  @ParameterizedTest
  @CsvSource({"empty,204", "accepted,202", "plain,200"})
  void everyFormOfAnswerIsRepeated(String path, int status) {
    Tenant agency = Tenant.agency();
    Response first = agency.calls().header(KEY, key).post("/v1/repeatable/" + path);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(status);
    assertReplay(agency.calls().header(KEY, key).post("/v1/repeatable/" + path), first);
  }

  @Test
  void whatNeedsNoKeyReadsNone() {
    Tenant agency = Tenant.agency();
    Response first = agency.calls().header(KEY, "two words").post("/v1/repeatable/unkeyed");
    Response again = agency.calls().header(KEY, "two words").post("/v1/repeatable/unkeyed");
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(again.asString()).isNotEqualTo(first.asString());
  }

  @Test
  void streamThatIsNotMarkedFailsAtItsFirstKey() {
    Tenant agency = Tenant.agency();
    Problem.is(agency.calls().header(KEY, key).post("/v1/repeatable/forgotten"), 500);
    assertThat(agency.calls().post("/v1/repeatable/forgotten").statusCode()).isEqualTo(200);
  }

  private static String adHoc(String title) {
    return """
        {"vacancy":{"title":"%s","role":"MRI-TECH","modalities":[{"code":"MR"}],
         "facility":{"region":"US-OR"},"startsOn":"2027-01-15","weeks":13}}"""
        .formatted(title);
  }

  private static Response post(Owned kind, String key, ObjectNode body) {
    return kind.owner().sends(body).header(KEY, key).post(kind.path());
  }

  private static void assertReplay(Response again, Response first) {
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(again.header(REPLAYED)).isEqualTo("true");
    assertThat(again.header("RateLimit")).as("it is charged").isNotBlank();
    for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
  }

  private static List<Object> items(Owned kind) {
    return kind.owner().calls().get(kind.path()).jsonPath().getList("items");
  }
}
