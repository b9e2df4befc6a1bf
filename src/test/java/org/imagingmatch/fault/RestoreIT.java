package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.Examples;
import org.imagingmatch.Soon;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.database.DatabaseServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** A database is made from a backup that knows of people who were erased since. */
@Tag(Report.FAULT)
@Tag(Report.MINUTES)
class RestoreIT {

  private static final int ERASED = 5;
  private static final int KEPT = 20;

  /** As deploy/README.md has it done. */
  private static final String OUT = "copy erasure to stdout";

  private static final String TABLE = "create temporary table old (like erasure)";
  private static final String IN = "copy old from stdin";
  private static final String PUT =
      "insert into erasure select * from old where organisation_id in (select id from organisation)"
          + " on conflict do nothing";

  @TempDir Path workspace;

  @Test
  void erasedPeopleStayErased() throws Exception {
    DatabaseServer server = DatabaseServer.create(workspace.resolve("database"));
    try (TwoServices two = TwoServices.on(List.of(server), workspace, Map.of())) {
      UUID agency = two.register(OrganisationKind.AGENCY);
      List<String> people =
          IntStream.range(0, KEPT + ERASED)
              .mapToObj(number -> create(two, agency, number).<String>path("id"))
              .toList();
      server.stop("fast");
      DatabaseServer backup = server.copy(workspace.resolve("backup"));
      server.start();
      List<String> erased = people.subList(KEPT, people.size());
      erased.forEach(person -> erase(two, agency, person));
      String erasures = erasures(two);
      server.stop("fast");
      server.restore(backup);
      server.start();
      assertThat(statuses(two, agency, erased)).containsOnly(200);
      putErasures(two, erasures);
      two.migrate();
      assertThat(statuses(two, agency, erased)).containsOnly(404);
      assertThat(statuses(two, agency, people.subList(0, KEPT))).containsOnly(200);
      assertThat(create(two, agency, KEPT).statusCode()).isEqualTo(409);
      Report.add(
          "Restore of a backup",
          "a copy of before %d of %d people were erased; then the erasures of the lost database, and the migration"
              .formatted(ERASED, people.size()),
          "%d of %d are gone again, a sync of one is refused; the other %d are there"
              .formatted(ERASED, ERASED, KEPT));
    }
  }

  private static Response create(TwoServices two, UUID agency, int number) {
    return two.calls(agency, Roles.AGENCY)
        .contentType("application/json")
        .body(Examples.bareCandidate().put("externalId", "P-" + number).toString())
        .post(two.address(0) + "/v1/candidates");
  }

  private static void erase(TwoServices two, UUID agency, String person) {
    Soon.is(
        "the database is there again",
        () ->
            two.calls(agency, Roles.AGENCY)
                    .post(two.address(0) + "/v1/candidates/" + person + "/erasure")
                    .statusCode()
                == 201);
  }

  private static List<Integer> statuses(TwoServices two, UUID agency, List<String> people) {
    return people.stream()
        .map(
            person ->
                two.calls(agency, Roles.AGENCY)
                    .get(two.address(1) + "/v1/candidates/" + person)
                    .statusCode())
        .toList();
  }

  private static String erasures(TwoServices two) throws Exception {
    try (Connection connection = two.superuser()) {
      StringWriter copied = new StringWriter();
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(OUT, copied);
      return copied.toString();
    }
  }

  private static void putErasures(TwoServices two, String erasures) throws Exception {
    try (Connection connection = two.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(IN, new StringReader(erasures));
      statement.execute(PUT);
    }
  }
}
