package org.imagingmatch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.candidate.CandidateDeleted;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.trail.Change;
import org.junit.jupiter.api.Test;

/** Whoever was erased is gone, and stays away. */
@QuarkusTest
class ErasureTest {

  @Inject Observer observer;

  private final Owned kind = Owned.candidate();
  private final Tenant agency = kind.owner();

  @Test
  void whoWasErasedIsGone() {
    Response created = kind.create();
    String at = created.header("Location");
    Response erased = erase(at);
    assertThat(erased.statusCode()).isEqualTo(201);
    assertThat(erased.jsonPath().getString("id")).isNotEqualTo(created.jsonPath().getString("id"));
    Problem.is(agency.calls().get(at), 404);
    Problem.is(agency.calls().get(at + "/export"), 404);
    Problem.is(erase(at), 404);
    assertThat(agency.calls().get(kind.path()).jsonPath().getList("items")).isEmpty();
  }

  @Test
  void nothingOfThePersonIsLeftInAnyTable() {
    Response created = kind.create();
    String id = created.jsonPath().getString("id");
    agency.calls().get(created.header("Location"));
    agency.calls().get(created.header("Location") + "/export");
    List<String> traces =
        List.of(id, "A-1029", "Santos", "maria@example.org", "+63 2 8123 4567", "123 456");
    assertThat(traces).allSatisfy(trace -> assertThat(Traces.of(trace, agency)).isNotEmpty());
    erase(created.header("Location"));
    assertThat(traces)
        .allSatisfy(
            trace ->
                assertThat(Traces.of(trace, agency))
                    .isSubsetOf(
                        "event.subject_id",
                        "audit_event.subject_id",
                        "audit_event.candidate_ids",
                        "audit_subject.candidate_id"));
    assertThat(Traces.of(id, agency)).isNotEmpty();
  }

  @Test
  void syncDoesNotBringThePersonBack() {
    String erasure = erase(kind.create().header("Location")).jsonPath().getString("id");
    refused(agency.sends(kind.body()).post(kind.path()), erasure);
    refused(agency.sends(kind.body()).put(kind.byExternalId("A-1029")), erasure);
    String another =
        kind.create(kind.body().deepCopy().put("externalId", "B-1")).header("Location");
    ObjectNode name = Examples.json("{\"externalId\":\"A-1029\"}");
    refused(agency.sends(name).header("If-Match", "*").patch(another), erasure);
    assertThat(agency.calls().get(kind.path()).jsonPath().getList("items.externalId"))
        .containsExactly("B-1");
  }

  @Test
  void anotherAgencyMayKnowAPersonOfThatName() {
    erase(kind.create().header("Location"));
    Owned.candidate().create();
  }

  @Test
  void personWithoutAnExternalIdIsErasedToo() {
    String at = kind.create(Examples.bareCandidate()).header("Location");
    assertThat(erase(at).statusCode()).isEqualTo(201);
    kind.create(Examples.bareCandidate());
  }

  @Test
  void adminLiftsAnErasure() {
    Response erasure = erase(kind.create().header("Location"));
    String at = erasure.header("Location");
    assertThat(at).endsWith("/v1/erasures/" + erasure.jsonPath().getString("id"));
    Tenant admin = agency.as(Roles.ADMIN);
    Problem.is(lift(agency, at, "*"), 403);
    Problem.is(lift(agency.as(Roles.AUDITOR), at, "*"), 403);
    Problem.is(lift(Tenant.agency().as(Roles.ADMIN), at, "*"), 404);
    Problem.is(admin.calls().delete(at), 428);
    Problem.is(lift(admin, at, "\"x\""), 412);
    Response read = admin.calls().get(at);
    assertThat(read.asString()).isEqualTo(erasure.asString());
    assertThat(read.header("ETag")).isEqualTo(erasure.header("ETag"));
    assertThat(lift(admin, at, read.header("ETag")).statusCode()).isEqualTo(204);
    Problem.is(lift(admin, at, "*"), 404);
    Problem.is(admin.calls().get(at), 404);
    erase(kind.create().header("Location"));
    assertThat(new AuditLog(agency).actions())
        .containsExactly(
            "candidate.created",
            "candidate.erased",
            "erasure.deleted",
            "candidate.created",
            "candidate.erased");
  }

  @Test
  void erasuresAreListedWithoutSayingWhoItWas() {
    List<String> erased =
        IntStream.range(0, 3)
            .mapToObj(i -> kind.create(Examples.bareCandidate()).header("Location"))
            .map(at -> erase(at).jsonPath().getString("id"))
            .toList();
    Response first = list("?limit=2");
    assertThat(first.jsonPath().getList("items.id")).containsExactly(erased.get(2), erased.get(1));
    assertThat(first.jsonPath().getMap("items[0]")).containsOnlyKeys("id", "erasedAt");
    Response second = list("?limit=2&cursor=" + first.jsonPath().getString("nextCursor"));
    assertThat(second.jsonPath().getList("items.id")).containsExactly(erased.get(0));
    assertThat(second.jsonPath().getString("nextCursor")).isNull();
    Problem.is(agency.calls().get("/v1/erasures"), 403);
    assertThat(
            Tenant.agency()
                .as(Roles.AUDITOR)
                .calls()
                .get("/v1/erasures")
                .jsonPath()
                .getList("items"))
        .isEmpty();
  }

  @Test
  void onlyTheAgencyOfThePersonErases() {
    String at = kind.create().header("Location");
    Problem.is(agency.as(Roles.RECRUITER).calls().post(at + "/erasure"), 403);
    Problem.is(agency.as(Roles.ADMIN).calls().post(at + "/erasure"), 403);
    Problem.is(Tenant.agency().calls().post(at + "/erasure"), 404);
    assertThat(agency.calls().get(at).statusCode()).isEqualTo(200);
  }

  @Test
  void removalWithoutErasureLeavesTheNameFree() {
    String at = kind.create().header("Location");
    agency.calls().header("If-Match", "*").delete(at);
    kind.create();
  }

  @Test
  void whoeverKeepsACopyHearsOfIt() {
    Response created = kind.create();
    erase(created.header("Location"));
    assertThat(observer.changes(created.jsonPath().getUUID("id"))).containsExactly(Change.ERASED);
  }

  @Test
  void syncAtTheSameMomentDoesNotBringThePersonBack() throws Exception {
    for (int round = 0; round < 10; round++) {
      Owned person = new Owned(kind.path(), agency, kind.saying("R-" + round), kind.text());
      String at = person.create().header("Location");
      race(
          () -> erase(at),
          () ->
              agency
                  .sends(person.body())
                  .put(person.byExternalId(person.body().get("externalId").textValue())));
      assertThat(agency.calls().get(kind.path()).jsonPath().getList("items")).isEmpty();
    }
  }

  private static void race(Runnable one, Runnable other) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<?> each : List.of(threads.submit(one), threads.submit(other))) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private Response erase(String at) {
    return agency.calls().post(at + "/erasure");
  }

  private static Response lift(Tenant caller, String at, String state) {
    return caller.calls().header("If-Match", state).delete(at);
  }

  private Response list(String query) {
    return agency.as(Roles.ADMIN).calls().get("/v1/erasures" + query);
  }

  private static void refused(Response answer, String erasure) {
    Problem.is(answer, 409);
    assertThat(answer.jsonPath().getString("type")).endsWith("/erased");
    assertThat(answer.jsonPath().getString("detail")).contains("DELETE /v1/erasures/" + erasure);
  }

  @ApplicationScoped
  static class Observer {

    private final List<CandidateDeleted> heard = new CopyOnWriteArrayList<>();

    void deleted(@Observes CandidateDeleted event) {
      heard.add(event);
    }

    List<Change> changes(UUID id) {
      return heard.stream()
          .filter(event -> event.id().equals(id))
          .map(CandidateDeleted::change)
          .toList();
    }
  }
}
