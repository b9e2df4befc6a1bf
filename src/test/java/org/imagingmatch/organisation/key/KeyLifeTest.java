package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Problem;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.secret.SecretsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A key from its creation to its end. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class KeyLifeTest {

  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 30);

  @Inject SettableClock clock;

  private final LocalDate today = LocalDate.of(2031, 3, 10);
  private Tenant agency;
  private Tenant admin;

  @BeforeEach
  void begin() {
    clock.set(today, LocalTime.NOON);
    agency = Tenant.agency();
    admin = agency.as(Roles.ADMIN);
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  void keyIsCreatedUsedRotatedAndRevoked() {
    Response created = ApiKeys.create(agency, "agency", "recruiter");
    String old = created.path("key");
    assertThat(seen(created).getString("lastUsedOn")).isNull();
    assertThat(status(old)).isEqualTo(200);
    assertThat(seen(created).getString("lastUsedOn")).isEqualTo("2031-03-10");

    Response rotated = rotate(created, "{}");
    assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(201);
    String successor = rotated.path("key");
    assertThat(successor).isNotEqualTo(old);
    assertThat(rotated.<String>path("replaces")).isEqualTo(created.path("id"));
    assertThat(rotated.<String>path("name")).isEqualTo(created.path("name"));
    assertThat(rotated.<List<String>>path("scopes")).containsExactly("agency", "recruiter");
    assertThat(List.of(status(old), status(successor))).containsExactly(200, 200);
    assertThat(seen(created).getString("expiresOn")).isEqualTo("2031-03-17");

    clock.set(today.plusDays(7), LAST_MOMENT);
    assertThat(List.of(status(old), status(successor))).containsExactly(200, 200);
    clock.set(today.plusDays(8), LocalTime.MIDNIGHT);
    assertThat(List.of(status(old), status(successor))).containsExactly(401, 200);

    assertThat(revoke(rotated).statusCode()).isEqualTo(204);
    assertThat(status(successor)).isEqualTo(401);
    assertThat(seen(rotated).getString("revokedAt")).startsWith("2031-03-18T00:0");
    Problem.is(revoke(rotated), 404);
    Problem.is(revoke(created), 404);
  }

  @Test
  void keyIsAcceptedUpToTheEndOfItsLastDay() {
    Response created =
        admin
            .sends(
                """
                {"name":"Test","scopes":["agency"],"expiresOn":"2031-03-12"}""")
            .post(ApiKeys.PATH);
    String key = created.path("key");
    clock.set(LocalDate.of(2031, 3, 12), LAST_MOMENT);
    assertThat(status(key)).isEqualTo(200);
    assertThat(listed("")).hasSize(1);
    clock.set(LocalDate.of(2031, 3, 13), LocalTime.MIDNIGHT);
    assertThat(status(key)).isEqualTo(401);
    assertThat(listed("")).isEmpty();
    assertThat(listed("?all=false")).isEmpty();
    assertThat(listed("?all=true")).hasSize(1);
    Problem.is(rotate(created, "{}"), 409);
  }

  @Test
  void lastDayIsAYearAwayUnlessStated() {
    Response created = ApiKeys.create(agency, "agency");
    assertThat(created.<String>path("expiresOn")).isEqualTo("2032-03-09");
    assertThat(rotate(created, "{}").<String>path("expiresOn")).isEqualTo("2032-03-09");
  }

  @Test
  void lastDayIsFromTodayToTwoYearsAway() {
    for (String day : List.of("2031-03-10", "2033-03-09")) {
      assertThat(expiring(day).<String>path("expiresOn")).isEqualTo(day);
    }
    for (String day : List.of("2031-03-09", "2033-03-10", "1999-01-01")) {
      Problem.at(expiring(day), "/expiresOn");
      Response created = ApiKeys.create(agency, "agency");
      Problem.at(rotate(created, "{\"expiresOn\":\"" + day + "\"}"), "/expiresOn");
    }
  }

  @Test
  void graceDoesNotProlongAKey() {
    Response created = expiring("2031-03-12");
    assertThat(rotate(created, "{\"graceDays\":30}").statusCode()).isEqualTo(201);
    assertThat(seen(created).getString("expiresOn")).isEqualTo("2031-03-12");
  }

  @Test
  void withoutGraceTheOldKeyEndsAtOnce() {
    Response created = ApiKeys.create(agency, "agency");
    Response rotated = rotate(created, "{\"graceDays\":0}");
    assertThat(status(created.path("key"))).isEqualTo(401);
    assertThat(status(rotated.path("key"))).isEqualTo(200);
    assertThat(listed("")).containsExactly(rotated.<String>path("id"));
    assertThat(listed("?all=true")).hasSize(2);
  }

  @Test
  void ofKeysThatFollowEachOtherTwoAreAccepted() {
    Response first = ApiKeys.create(agency, "agency");
    Response second = rotate(first, "{}");
    Problem.is(rotate(first, "{}"), 409);
    Problem.is(rotate(second, "{}"), 409);
    Response third = rotate(second, "{\"graceDays\":0}");
    assertThat(third.statusCode()).as(third.asString()).isEqualTo(201);
    assertThat(status(first.path("key"))).isEqualTo(200);
    assertThat(status(second.path("key"))).isEqualTo(401);
    Problem.is(rotate(third, "{}"), 409);
    assertThat(revoke(first).statusCode()).isEqualTo(204);
    assertThat(rotate(third, "{}").statusCode()).isEqualTo(201);
  }

  @Test
  void useIsNotedOnceADay() {
    Response created = ApiKeys.create(agency, "agency");
    String key = created.path("key");
    String fresh = admin.calls().get(at(created)).header("ETag");
    status(key);
    String used = admin.calls().get(at(created)).header("ETag");
    status(key);
    status(key);
    assertThat(admin.calls().get(at(created)).header("ETag")).isEqualTo(used).isNotEqualTo(fresh);
    clock.set(today.plusDays(1), LocalTime.MIDNIGHT);
    status(key);
    assertThat(seen(created).getString("lastUsedOn")).isEqualTo("2031-03-11");
    status(key.substring(0, 90) + "_");
    clock.set(today, LocalTime.NOON);
    status(key);
    assertThat(seen(created).getString("lastUsedOn")).isEqualTo("2031-03-11");
  }

  @Test
  void keyOfBeforeTheSecretWasChangedIsAcceptedAndKeptUnderTheNewOne() {
    Response created = ApiKeys.create(agency, "agency");
    String key = created.path("key");
    String kept = digest(created);
    keep(created, OperatedProfile.OLD_SECRET);
    assertThat(digest(created)).isNotEqualTo(kept);
    assertThat(status(key)).isEqualTo(200);
    assertThat(digest(created)).isEqualTo(kept);
    keep(created, OperatedProfile.OLD_SECRET);
    assertThat(status(key)).as("used today already").isEqualTo(200);
    assertThat(digest(created)).isEqualTo(kept);
  }

  @Test
  void keyOfASecretThatIsForgottenIsRefused() {
    Response created = ApiKeys.create(agency, "agency");
    keep(created, OperatedProfile.FORGOTTEN_SECRET);
    assertThat(status(created.path("key"))).isEqualTo(401);
  }

  /** As if the key had been made when the deployment had that secret. */
  private static void keep(Response created, String secret) {
    PlainKey key = PlainKey.parse(created.path("key")).orElseThrow();
    byte[] digest = new KeyDigests(SecretsOf.deployment(secret)).of(key);
    Database.execute(
        "update api_key set digest = '\\x%s' where id = '%s'"
            .formatted(HexFormat.of().formatHex(digest), key.id()));
  }

  private static String digest(Response created) {
    UUID id = UUID.fromString(created.path("id"));
    return Database.texts("select digest from api_key where id = '" + id + "'").get(0);
  }

  private Response expiring(String day) {
    return admin
        .sends("{\"name\":\"Test\",\"scopes\":[\"agency\"],\"expiresOn\":\"" + day + "\"}")
        .post(ApiKeys.PATH);
  }

  private static int status(String key) {
    return ApiKeys.with(key).get("/v1/candidates").statusCode();
  }

  private static String at(Response created) {
    return ApiKeys.PATH + "/" + created.path("id");
  }

  private JsonPath seen(Response created) {
    return admin.calls().get(at(created)).then().statusCode(200).extract().jsonPath();
  }

  private Response rotate(Response created, String body) {
    return admin.sends(body).post(at(created) + "/rotation");
  }

  private Response revoke(Response created) {
    return admin.calls().header("If-Match", "*").delete(at(created));
  }

  private List<String> listed(String query) {
    return admin.calls().get(ApiKeys.PATH + query).jsonPath().getList("items.id", String.class);
  }
}
