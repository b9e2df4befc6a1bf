package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lines of an import leave behind what single writes of the same leave: records, what ranking reads
 * of them, events, audit trail.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class ImportTraceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Inject SettableClock clock;

  @BeforeEach
  void setTheClock() {
    clock.set(DAY, LocalTime.NOON);
  }

  @AfterEach
  void putTheClockBack() {
    clock.reset();
  }

  @Test
  void peopleWhoAreWatchedFor() throws SQLException {
    String watched = Owned.vacancy().create().path("id");
    Owned alone = Owned.candidate();
    Owned together = Owned.candidate();
    for (Owned each : List.of(alone, together)) {
      each.owner().calls().put("/v1/vacancies/" + watched + "/watch").then().statusCode(200);
    }
    List<String> traces =
        assertSame(
            alone,
            together,
            List.of(body -> {}, body -> {}, body -> {}),
            List.of(
                body -> body.putArray("credentials"),
                body -> body.put("status", "INACTIVE"),
                body -> body.put("discoverable", false)),
            List.of(body -> {}, body -> body.put("role", "CT-TECH"), body -> body.remove("home")));
    assertThat(traces)
        .anyMatch(row -> row.startsWith("event ") && row.contains("match.became-eligible"))
        .anyMatch(row -> row.startsWith("event ") && row.contains("stopped-being-eligible"))
        .anyMatch(row -> row.startsWith("audit_event ") && row.contains("candidate.updated"))
        .anyMatch(row -> row.startsWith("qualification "));
  }

  @Test
  void vacanciesThatAgenciesSee() throws SQLException {
    String agency = Tenant.agency().id().toString();
    List<String> traces =
        assertSame(
            Owned.vacancy(),
            Owned.vacancy(),
            List.of(
                body -> {},
                body -> body.put("status", "DRAFT"),
                body -> body.putArray("sharedWith").add(agency)),
            List.of(
                body -> body.put("status", "ON_HOLD"),
                body -> {},
                body -> body.put("headcount", 7)),
            List.of(
                body -> {},
                body -> body.put("status", "CLOSED"),
                body -> body.putArray("sharedWith")));
    assertThat(traces)
        .anyMatch(row -> row.startsWith("event ") && row.contains("vacancy.status-changed"))
        .anyMatch(row -> row.startsWith("event ") && row.contains("vacancy.opened"))
        .anyMatch(row -> row.startsWith("event ") && row.contains("vacancy.closed"))
        .anyMatch(row -> row.startsWith("vacancy_credential "))
        .anyMatch(row -> row.startsWith("opening "));
  }

  @Test
  void facilitiesThatMoveTakeTheirVacanciesAlong() throws SQLException {
    Owned alone = Owned.facility();
    Owned together = Owned.facility();
    List<Consumer<ObjectNode>> asTheyAre = List.of(body -> {}, body -> {}, body -> {});
    assertSame(alone, together, asTheyAre);
    for (Owned each : List.of(alone, together)) {
      for (String name : List.of("N-1", "N-2")) {
        UUID id = UUID.fromString(each.owner().calls().get(each.byExternalId(name)).path("id"));
        Owned post = new Owned("/v1/vacancies", each.owner(), Examples.vacancy(id), "title");
        post.create(post.body().put("externalId", "REQ-" + name));
      }
    }
    List<String> traces =
        assertSame(
            alone,
            together,
            List.of(
                body -> body.put("region", "US-WA"),
                body -> body.remove("location"),
                body -> body.put("name", "Other")));
    assertThat(traces).anyMatch(row -> row.startsWith("opening ") && row.contains("US-WA"));
  }

  /** What is left of rounds in which the first owner writes alone, the second all at once. */
  @SafeVarargs
  private static List<String> assertSame(
      Owned alone, Owned together, List<Consumer<ObjectNode>>... rounds) throws SQLException {
    for (List<Consumer<ObjectNode>> round : rounds) {
      for (ObjectNode body : bodies(alone, round)) {
        int status =
            alone
                .owner()
                .sends(body)
                .put(alone.byExternalId(body.get("externalId").textValue()))
                .statusCode();
        assertThat(status).isBetween(200, 201);
      }
      JsonNode result =
          Sender.of(together.owner(), together.path())
              .result(
                  bodies(together, round).stream()
                      .map(ObjectNode::toString)
                      .collect(Collectors.joining("\n")));
      assertThat(result.get("refused").asInt()).as(result.toString()).isZero();
      assertThat(stored(together)).containsExactlyInAnyOrderElementsOf(stored(alone));
    }
    return stored(together);
  }

  private static List<ObjectNode> bodies(Owned owned, List<Consumer<ObjectNode>> changes) {
    List<ObjectNode> bodies = new ArrayList<>();
    for (Consumer<ObjectNode> change : changes) {
      ObjectNode body = owned.body().deepCopy();
      body.put("externalId", "N-" + (bodies.size() + 1));
      change.accept(body);
      bodies.add(body);
    }
    return bodies;
  }

  private static List<String> stored(Owned owned) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection superuser = Database.superuser()) {
      new Stored(superuser, "organisation_id = '" + owned.owner().id() + "'")
          .tell((table, row) -> rows.add(table + " " + row));
    }
    return rows;
  }
}
