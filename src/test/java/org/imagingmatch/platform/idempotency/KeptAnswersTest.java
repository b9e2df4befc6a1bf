package org.imagingmatch.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** How answers are kept: safely, and no longer than what they show is there. */
@QuarkusTest
class KeptAnswersTest {

  private static final String KEY = "Idempotency-Key";

  private final String key = UUID.randomUUID().toString();
  private final Owned kind = Owned.candidate();
  private final Tenant agency = kind.owner();

  @Test
  void databaseShowsNothingOfAPerson() {
    assertThat(post(Examples.bareCandidate()).statusCode()).isEqualTo(201);
    assertThat(row()).contains(key);
    assertHidden("Reyes");
    assertHidden("RADIOGRAPHER");
  }

  @Test
  void databaseShowsNothingOfAnApiKey() {
    Response created =
        agency.as(Roles.ADMIN).sends(ApiKeys.body("agency")).header(KEY, key).post(ApiKeys.PATH);
    String secret = created.path("key");
    assertThat(secret).startsWith("imk_");
    assertHidden(secret);
    assertHidden(secret.substring(48));
    assertThat(
            agency
                .as(Roles.ADMIN)
                .sends(ApiKeys.body("agency"))
                .header(KEY, key)
                .post(ApiKeys.PATH)
                .<String>path("key"))
        .isEqualTo(secret);
  }

  @Test
  void answerGoesWithThePersonWhoIsErased() {
    Response created = post(Examples.bareCandidate());
    Response erasure =
        agency.calls().header(KEY, "erase").post(created.header("Location") + "/erasure");
    assertThat(erasure.statusCode()).isEqualTo(201);
    assertGone(created);
    Response again =
        agency.calls().header(KEY, "erase").post(created.header("Location") + "/erasure");
    assertThat(again.asString()).isEqualTo(erasure.asString());
  }

  @Test
  void answerGoesWithThePersonWhoIsRemoved() {
    Response created = post(Examples.bareCandidate());
    agency.calls().header("If-Match", "*").delete(created.header("Location"));
    assertGone(created);
  }

  @Test
  void answerGoesWithTheKeyThatIsRevoked() {
    Tenant admin = agency.as(Roles.ADMIN);
    Response created = admin.sends(ApiKeys.body("agency")).header(KEY, key).post(ApiKeys.PATH);
    admin.calls().header("If-Match", "*").delete(created.header("Location"));
    assertThat(row()).doesNotContain(created.<String>path("id"));
    Response again = admin.sends(ApiKeys.body("agency")).header(KEY, key).post(ApiKeys.PATH);
    Problem.is(again, 409);
    assertThat(again.<String>path("type")).endsWith("/answer-gone");
  }

  private void assertGone(Response created) {
    assertThat(row()).contains(key).doesNotContain(created.<String>path("id"));
    assertThat(
            Database.texts(
                "select answer::text from kept_answer where organisation_id = '%s' and key = '%s'"
                    .formatted(agency.id(), key)))
        .containsOnlyNulls();
    Response again = post(Examples.bareCandidate());
    Problem.is(again, 409);
    assertThat(again.<String>path("type")).endsWith("/answer-gone");
    assertThat(people()).isEmpty();
  }

  @Test
  void answerIsPartOfTheExport() {
    Response created = post(Examples.bareCandidate());
    String at = created.header("Location") + "/export";
    JsonNode answers = Examples.tree(agency.calls().get(at).asString()).at("/derived/answers");
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).get("key").asText()).isEqualTo(key);
    assertThat(answers.get(0).get("answer")).isEqualTo(Examples.tree(created.asString()));
    assertThat(answers.get(0).get("keptAt").asText())
        .isLessThan(answers.get(0).get("expiresAt").asText());
  }

  @Test
  void whatCannotBeKeptIsNotDone() {
    Database.execute("revoke insert on kept_answer from imaging_match_app");
    try {
      Problem.is(post(kind.body()), 500);
    } finally {
      Database.execute("grant insert on kept_answer to imaging_match_app");
    }
    assertThat(people()).isEmpty();
    assertThat(post(kind.body()).statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsNotDoneIsNotKept() {
    Database.execute("revoke insert on audit_event from imaging_match_app");
    try {
      Problem.is(post(kind.body()), 500);
    } finally {
      Database.execute("grant insert on audit_event to imaging_match_app");
    }
    assertThat(rows()).isEmpty();
    assertThat(post(kind.body()).statusCode()).isEqualTo(201);
  }

  @Test
  void repeatOfARequestThatRunsForLongIsToldToComeBack() throws SQLException {
    try (Connection worker = workingUnderTheKey()) {
      Response twin = post(kind.body());
      Problem.is(twin, 409);
      assertThat(twin.<String>path("type")).endsWith("/still-running");
      assertThat(twin.header("Retry-After")).isEqualTo("1");
      assertThat(worker.isClosed()).isFalse();
    }
    // Whoever dies lets go of the key, and has done nothing.
    assertThat(post(kind.body()).statusCode()).isEqualTo(201);
  }

  @Test
  void whoWaitsHoldsNoConnection() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(60);
    try (Connection worker = workingUnderTheKey()) {
      List<Future<Response>> waiting =
          Stream.generate(() -> clients.submit(() -> post(kind.body()))).limit(60).toList();
      for (int i = 0; i < 20; i++) {
        assertThat(agency.calls().get(kind.path()).statusCode()).isEqualTo(200);
      }
      for (Future<Response> each : waiting) {
        Problem.is(each.get(), 409);
      }
      assertThat(worker.isClosed()).isFalse();
    } finally {
      clients.shutdownNow();
    }
  }

  /** As another replica does that takes its time. */
  private Connection workingUnderTheKey() throws SQLException {
    Connection worker = Database.superuser();
    long lock = new KeyedRequest(agency.id(), key, List.of()).lock();
    try (Statement statement = worker.createStatement()) {
      statement.execute("select pg_advisory_lock(" + lock + ")");
    }
    return worker;
  }

  private Response post(ObjectNode body) {
    return agency.sends(body).header(KEY, key).post(kind.path());
  }

  private List<Object> people() {
    return agency.calls().get(kind.path()).jsonPath().getList("items");
  }

  private void assertHidden(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(row())
        .doesNotContain(text)
        .doesNotContain(HexFormat.of().formatHex(bytes))
        .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(bytes));
  }

  private String row() {
    assertThat(rows()).hasSize(1);
    return rows().get(0);
  }

  private List<String> rows() {
    return Database.texts(
        "select t::text from kept_answer t where organisation_id = '%s' and key = '%s'"
            .formatted(agency.id(), key));
  }
}
