package org.imagingmatch.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What is recorded of a person is seen in the agency's own answers and nowhere else, whatever goes
 * wrong. Every field that takes any text has one that nothing else can be taken for.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class CanaryTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PATH = "/v1/candidates";

  private final Canaries canaries = new Canaries();

  /** The agency's own name for the person, which it alone is told. */
  private final String externalId = "Ext" + UUID.randomUUID();

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private Tenant agency;
  private String candidate;
  private String vacancy;
  private String owned;
  private String matches;
  private String logs;
  private String databaseLog;

  @BeforeEach
  void liveOnce() throws SQLException {
    if (logs == null) {
      live();
    }
  }

  private void live() throws SQLException {
    Owned post = Owned.vacancy();
    vacancy = post.create().jsonPath().getString("id");
    agency = Tenant.agency();
    Logs log = Logs.open();
    try {
      work();
      refuseBodies();
      refuseConditions();
      failInTheDatabase();
      ask(post.owner());
      owned = agency.calls().get(PATH + "/" + candidate + "/export").asString();
      agency.calls().post(PATH + "/" + candidate + "/erasure");
      refused(agency.sends(canaries.candidate(externalId)).post(PATH), 409);
    } finally {
      log.close();
    }
    logs = log.text();
    databaseLog = Database.log();
  }

  private void work() {
    candidate = made(canaries.candidate(externalId));
    String at = PATH + "/" + candidate;
    agency.calls().get(at);
    agency.calls().get(PATH + "/by-external-id/" + externalId);
    agency.calls().get(PATH);
    agency.sends(canaries.candidate(externalId)).header("If-Match", "*").put(at);
    agency.sends("{\"discoverable\":true}").header("If-Match", "*").patch(at);
    ObjectNode adHoc = JSON.objectNode();
    adHoc.set("vacancy", Examples.vacancy(facility()));
    String own = agency.sends(adHoc).post("/v1/matches").asString();
    adHoc.set("candidates", JSON.arrayNode().add(canaries.candidate(externalId)));
    matches =
        own
            + agency.sends(adHoc).post("/v1/matches").asString()
            + agency.calls().get("/v1/vacancies/" + vacancy + "/matches").asString()
            + agency.calls().get("/v1/vacancies/" + vacancy + "/matches/" + candidate).asString()
            + agency.calls().get(at + "/matches").asString();
    assertThat(matches).contains(candidate);
  }

  /** Wrong in every place where a text is, and all around it. */
  private void refuseBodies() {
    canaries
        .texts()
        .forEach(
            (pointer, text) -> {
              refusedWith(pointer, JSON.textNode(text.repeat(30)));
              refusedWith(pointer, JSON.textNode(text + "\u0000"));
              refusedWith(pointer, JSON.arrayNode().add(text));
              refusedWith(pointer, JSON.objectNode().put("text", text));
              String above = pointer.substring(0, pointer.lastIndexOf('/'));
              if (!above.isEmpty()) {
                refusedWith(above, JSON.textNode(text));
                refusedWith(above, JSON.arrayNode().add(text));
              }
            });
    refusedWith("/contact/email", JSON.textNode(canaries.mark() + " at example.org"));
    String whole = canaries.candidate(externalId).toString();
    refused(agency.sends(whole.substring(0, whole.length() / 2)).post(PATH), 400);
    refused(agency.sends(whole + whole).post(PATH), 400);
    refused(
        agency.sends(whole.replaceFirst("\\{", "{" + whole.substring(1, 50) + ",")).post(PATH),
        400);
    refused(agency.sends("[" + whole + "]").post(PATH), 400);
    refused(agency.calls().contentType("text/plain").body(whole).post(PATH), 415);
    refused(agency.sends(whole + " ".repeat(300_000)).post(PATH), 413);
    refused(agency.sends(whole).post("/v1/facilities"), 403);
    refused(given().contentType("application/json").body(whole).post(PATH), 401);
  }

  private void refuseConditions() {
    ObjectNode body = canaries.candidate(externalId);
    String at = PATH + "/" + candidate;
    refused(agency.sends(body).post(PATH), 409);
    refused(agency.sends(body).put(at), 428);
    refused(agency.sends(body).header("If-Match", "\"x\"").put(at), 412);
    refused(agency.sends(body).header("If-Match", "\"x\"").patch(at), 412);
    refused(agency.sends(body).header("If-None-Match", "*").put(byExternalId()), 412);
    refused(agency.sends(body).header("If-Match", "*").put(PATH + "/" + UUID.randomUUID()), 404);
    refused(agency.sends(body).header("Accept", "image/png").post(PATH), 406);
    refused(agency.sends(body).delete(PATH), 405);
  }

  /** About most of these PostgreSQL and its driver would quote the whole row, if they were let. */
  private void failInTheDatabase() throws SQLException {
    for (String table : List.of("candidate", "candidate_credential", "candidate_education")) {
      Database.execute(
          "alter table %s add constraint closed check (false) not valid".formatted(table));
      refusedAsNew(500);
      Database.execute("alter table %s drop constraint closed".formatted(table));
      Database.execute("revoke insert on %s from imaging_match_app".formatted(table));
      refusedAsNew(500);
      Database.execute("grant insert on %s to imaging_match_app".formatted(table));
    }
    Database.execute("revoke insert on audit_event from imaging_match_app");
    refusedAsNew(500);
    refused(agency.calls().get(PATH + "/" + candidate), 503);
    Database.execute("grant insert on audit_event to imaging_match_app");
    try (Connection other = Database.superuser();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select 1 from candidate where id = '%s' for update".formatted(candidate));
      refused(agency.sends(canaries.candidate(externalId)).put(byExternalId()), 503);
      other.rollback();
    }
  }

  private void ask(Tenant hospital) {
    Tenant rival = Tenant.agency();
    List<Tenant> onlookers =
        List.of(
            rival,
            rival.as(Roles.RECRUITER),
            rival.as(Roles.AUDITOR),
            rival.as(Roles.ADMIN),
            hospital,
            hospital.as(Roles.AUDITOR),
            hospital.as(Roles.ADMIN));
    Map<String, String> names =
        Map.of(
            "id", candidate,
            "candidateId", candidate,
            "vacancyId", vacancy,
            "externalId", externalId);
    others.putAll(Onlookers.answers(onlookers, names));
    others.putAll(Onlookers.answers(List.of(agency.as(Roles.AUDITOR)), names));
  }

  @Test
  void theAgencyItselfIsToldEverything() {
    assertThat(canaries.texts().keySet())
        .contains(
            "/name/given",
            "/name/family",
            "/contact/email",
            "/contact/phone",
            "/credentials/0/number",
            "/education/0/programme");
    assertThat(owned).contains(canaries.texts().values()).contains(externalId);
  }

  @Test
  void problemsRepeatNothing() {
    assertThat(problems)
        .hasSizeGreaterThan(50)
        .allSatisfy(problem -> assertThat(problem).doesNotContainIgnoringCase(canaries.mark()));
  }

  @Test
  void rankingsNameNobody() {
    assertThat(matches).contains(externalId).doesNotContainIgnoringCase(canaries.mark());
  }

  @Test
  void nobodyElseIsToldAnything() {
    assertThat(others).hasSizeGreaterThan(100);
    assertThat(others)
        .allSatisfy(
            (address, answer) -> {
              assertThat(answer).as(address).doesNotContainIgnoringCase(canaries.mark());
              if (!address.contains(externalId)) {
                assertThat(answer).as(address).doesNotContain(externalId);
              }
            });
  }

  @Test
  void theAuditLogHasIdsOnly() {
    String events = agency.as(Roles.AUDITOR).calls().get("/v1/audit?limit=200").asString();
    assertThat(events)
        .contains(candidate)
        .doesNotContainIgnoringCase(canaries.mark())
        .doesNotContain(externalId);
  }

  @Test
  void logsSayNothing() {
    assertThat(logs)
        .contains("http-problem")
        .contains("violates check constraint")
        .doesNotContainIgnoringCase(canaries.mark())
        .doesNotContain(externalId);
  }

  @Test
  void theLogOfTheDatabaseSaysNothing() {
    assertThat(databaseLog)
        .contains("violates check constraint \"closed\"")
        .contains("candidate_external_id_key")
        .doesNotContainIgnoringCase(canaries.mark())
        .doesNotContain(externalId);
  }

  @Test
  void metricsSayNothing() {
    assertThat(given().get("/q/metrics").asString())
        .contains("http_server_requests", "/v1/candidates")
        .doesNotContainIgnoringCase(canaries.mark())
        .doesNotContain(externalId, candidate);
  }

  private String made(ObjectNode body) {
    String key = UUID.randomUUID().toString();
    Response created = agency.sends(body).header("Idempotency-Key", key).post(PATH);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    Response again = agency.sends(body).header("Idempotency-Key", key).post(PATH);
    assertThat(again.asString()).isEqualTo(created.asString());
    return created.jsonPath().getString("id");
  }

  private UUID facility() {
    return agency.calls().get("/v1/vacancies/" + vacancy).jsonPath().getUUID("facilityId");
  }

  private String byExternalId() {
    return PATH + "/by-external-id/" + externalId;
  }

  private void refusedWith(String pointer, JsonNode value) {
    refused(agency.sends(canaries.with(pointer, value)).post(PATH), 400);
  }

  private void refusedAsNew(int status) {
    refused(agency.sends(canaries.candidate("A-" + UUID.randomUUID())).post(PATH), status);
  }

  private void refused(Response answer, int status) {
    Problem.is(answer, status);
    problems.add(answer.asString());
  }
}
