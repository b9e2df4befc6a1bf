package org.imagingmatch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who saw and changed what. */
@QuarkusTest
class AuditTest {

  @Test
  void everyReadOfAPersonIsWrittenDown() {
    Owned kind = Owned.candidate();
    Response created = kind.create();
    String id = created.jsonPath().getString("id");
    Tenant recruiter = kind.owner().as(Roles.RECRUITER);
    recruiter.calls().get(created.header("Location"));
    recruiter.calls().get(kind.byExternalId("A-1029"));
    recruiter.calls().header("If-None-Match", "*").get(created.header("Location"));
    recruiter.calls().header("X-Request-Id", "list-1").get(kind.path());
    AuditLog log = new AuditLog(kind.owner());
    assertThat(log.actions("candidateId=" + id))
        .containsExactly(
            "candidate.created",
            "candidate.read",
            "candidate.read",
            "candidate.read",
            "candidate.list");
    assertThat(log.events("action=candidate.list"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event)
                    .contains(
                        entry("actorOrganisationId", kind.owner().id().toString()),
                        entry("actor", "local-recruiter"),
                        entry("roles", List.of("recruiter")),
                        entry("people", 1),
                        entry("candidateIds", List.of(id)),
                        entry("requestId", "list-1"))
                    .doesNotContainKeys("subject", "vacancyId"));
  }

  @Test
  void whoHasAnApiKeyIsNamedByIt() {
    Owned kind = Owned.candidate();
    String at = kind.create().header("Location");
    Response key = ApiKeys.create(kind.owner(), Roles.RECRUITER);
    ApiKeys.with(key.path("key")).get(at).then().statusCode(200);
    assertThat(new AuditLog(kind.owner()).actions("actor=key:" + key.path("id")))
        .containsExactly("candidate.read");
  }

  @Test
  void whereNobodyWasShownThereIsNothingToWriteDown() {
    Tenant agency = Tenant.agency();
    agency.calls().get("/v1/candidates");
    Problem.is(agency.calls().get("/v1/candidates/by-external-id/nobody"), 404);
    assertThat(new AuditLog(agency).actions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeIsWrittenDown(Owned.Kind each) {
    Owned kind = each.fresh();
    Response created = kind.create();
    String at = created.header("Location");
    String id = created.jsonPath().getString("id");
    kind.owner().sends("{}").header("If-Match", "*").patch(at);
    kind.owner().sends(kind.body()).header("If-Match", "*").put(at);
    String externalId = kind.body().get("externalId").textValue();
    kind.owner().sends(kind.body()).put(kind.byExternalId(externalId));
    kind.owner().calls().header("If-Match", "*").delete(at);
    String name = each.name().toLowerCase();
    List<Map<String, Object>> events =
        new AuditLog(kind.owner())
                .events(
                    "action=%s.created&action=%s.updated&action=%s.deleted"
                        .formatted(name, name, name))
                .stream()
                .filter(event -> id.equals(subject(event).get("id")))
                .toList();
    assertThat(events)
        .extracting(event -> event.get("action") + " " + subject(event).get("version"))
        .containsExactly(
            name + ".deleted 3",
            name + ".updated 3",
            name + ".updated 2",
            name + ".updated 1",
            name + ".created 0");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.get("actor")).isEqualTo("local-" + role(each));
              assertThat(subject(event).get("kind")).isEqualTo(name);
            });
  }

  @ParameterizedTest
  @EnumSource
  void refusedChangeIsNone(Owned.Kind each) {
    Owned kind = each.fresh();
    String at = kind.create().header("Location");
    int before = new AuditLog(kind.owner()).actions().size();
    Problem.is(kind.owner().sends(kind.body()).post(kind.path()), 409);
    Problem.is(kind.owner().sends("{}").header("If-Match", "\"x\"").patch(at), 412);
    Problem.is(kind.owner().calls().delete(at), 428);
    assertThat(new AuditLog(kind.owner()).actions()).hasSize(before);
  }

  @Test
  void eventsOfAVacancyAreFoundByIt() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    kind.owner().sends("{}").header("If-Match", "*").patch(created.header("Location"));
    kind.create(kind.body().put("externalId", "another"));
    String id = created.jsonPath().getString("id");
    assertThat(new AuditLog(kind.owner()).actions("vacancyId=" + id))
        .containsExactly("vacancy.created", "vacancy.updated");
  }

  @Test
  void filtersNarrowTheLog() {
    Owned kind = Owned.candidate();
    String at = kind.create().header("Location");
    kind.owner().as(Roles.RECRUITER).calls().get(at);
    Instant between = Instant.now();
    kind.owner().calls().get(at);
    AuditLog log = new AuditLog(kind.owner());
    assertThat(log.actions("actor=local-recruiter")).containsExactly("candidate.read");
    assertThat(log.actions("action=candidate.read&action=candidate.created"))
        .containsExactly("candidate.created", "candidate.read", "candidate.read");
    assertThat(log.actions("from=" + between)).containsExactly("candidate.read");
    assertThat(log.actions("until=" + between))
        .containsExactly("candidate.created", "candidate.read");
    assertThat(log.actions("until=" + between, "actor=local-agency"))
        .containsExactly("candidate.created");
    assertThat(log.actions("candidateId=00000000-0000-4000-8000-000000000000")).isEmpty();
  }

  @Test
  void cursorIsForTheSameFiltersOnly() {
    Owned kind = Owned.candidate();
    String at = kind.create().header("Location");
    kind.owner().calls().get(at);
    AuditLog log = new AuditLog(kind.owner());
    String cursor = log.get("?limit=1").jsonPath().getString("nextCursor");
    assertThat(log.get("?limit=1&cursor=" + cursor).jsonPath().getList("items.action"))
        .containsExactly("candidate.created");
    Problem.is(log.get("?actor=local-agency&cursor=" + cursor), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action=read",
        "action=candidate.read&action=x",
        "actor=%00",
        "from=yesterday",
        "until=2026-11-22",
        "candidateId=1",
        "subject=1",
        "limit=0"
      })
  void filterThatCannotBeReadIsRefused(String filter) {
    Problem.is(new AuditLog(Tenant.agency()).get("?" + filter), 400);
  }

  @Test
  void onlyAuditorsAndAdminsReadTheLogOfTheirOrganisation() {
    Owned kind = Owned.candidate();
    kind.create();
    for (String role : List.of(Roles.AUDITOR, Roles.ADMIN)) {
      Response log = kind.owner().as(role).calls().get("/v1/audit");
      assertThat(log.jsonPath().getList("items.action")).contains("candidate.created");
    }
    for (String role : List.of(Roles.AGENCY, Roles.RECRUITER)) {
      Problem.is(kind.owner().as(role).calls().get("/v1/audit"), 403);
    }
    assertThat(new AuditLog(Tenant.agency()).actions()).isEmpty();
    assertThat(new AuditLog(Tenant.provider()).actions()).isEmpty();
  }

  private static Map<?, ?> subject(Map<String, Object> event) {
    return (Map<?, ?>) event.get("subject");
  }

  private static String role(Owned.Kind kind) {
    return kind == Owned.Kind.CANDIDATE ? Roles.AGENCY : Roles.PROVIDER;
  }
}
