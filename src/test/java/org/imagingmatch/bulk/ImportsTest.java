package org.imagingmatch.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** What is told of imports while they run and afterwards. */
@QuarkusTest
class ImportsTest {

  private static final String IMPORTS = "/v1/imports";

  @Inject ImportService imports;
  @Inject ForgetfulJob job;
  @Inject Tenancy tenancy;

  private final Tenant agency = Tenant.agency();
  private final UUID id = UUID.randomUUID();

  private void begin() {
    tenancy.as(agency.id(), () -> imports.begin(agency.id(), id, ImportedKind.CANDIDATES, false));
  }

  private boolean beat() {
    Tally tally = new Tally();
    tally.add(Outcome.Kind.CREATED);
    return tenancy.as(agency.id(), () -> imports.beat(agency.id(), id, tally));
  }

  private JsonNode read() {
    return Examples.tree(agency.calls().get(IMPORTS + "/" + id).asString());
  }

  @Test
  void importIsToldWhenItHasEnded() {
    JsonNode result =
        Sender.of(agency, "/v1/candidates")
            .with("id=" + id)
            .result(Examples.bareCandidate().put("externalId", "A") + "\n{}\n");
    assertThat(result.get("importId").textValue()).isEqualTo(id.toString());
    JsonNode told = read();
    assertThat(told.get("state").textValue()).isEqualTo("ENDED");
    assertThat(told.get("kind").textValue()).isEqualTo("CANDIDATES");
    assertThat(told.get("lines").asInt()).isEqualTo(2);
    assertThat(told.get("created").asInt()).isEqualTo(1);
    assertThat(told.get("refused").asInt()).isEqualTo(1);
    assertThat(told.has("endedAt")).isTrue();
    assertThat(
            Sender.of(agency, "/v1/candidates")
                .with("id=" + id)
                .send("\n".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void importIsToldWhileItRuns() {
    begin();
    assertThat(beat()).isTrue();
    JsonNode told = read();
    assertThat(told.get("state").textValue()).isEqualTo("RUNNING");
    assertThat(told.get("created").asInt()).isEqualTo(1);
  }

  @Test
  void importOfADeadServiceIsToldAsSuch() {
    begin();
    Database.execute(
        "update import set seen_at = seen_at - interval '2 minutes' where id = '" + id + "'");
    assertThat(read().get("state").textValue()).isEqualTo("BROKEN_OFF");
  }

  @Test
  void importThatIsCancelledEndsAtItsNextSign() {
    begin();
    agency.calls().delete(IMPORTS + "/" + id).then().statusCode(204);
    assertThat(beat()).isFalse();
  }

  @Test
  void importOfASuspendedOrganisationEnds() {
    begin();
    Database.execute("update organisation set suspended = true where id = '" + agency.id() + "'");
    assertThat(beat()).isFalse();
  }

  @Test
  void importThatHasEndedIsForgottenOnce() {
    begin();
    tenancy.as(
        agency.id(), () -> imports.end(agency.id(), id, new Tally(), ImportState.BROKEN_OFF));
    agency.calls().delete(IMPORTS + "/" + id).then().statusCode(204);
    Problem.is(agency.calls().delete(IMPORTS + "/" + id), 404);
  }

  @Test
  void oldImportsAreForgotten() {
    begin();
    job.run();
    assertThat(read().has("state")).isTrue();
    Database.execute(
        "update import set created_at = created_at - interval '31 days' where id = '" + id + "'");
    job.run();
    Problem.is(agency.calls().get(IMPORTS + "/" + id), 404);
  }

  @Test
  void importOfSomebodyElseIsNotThere() {
    begin();
    Problem.is(Tenant.agency().calls().get(IMPORTS + "/" + id), 404);
    Problem.is(Tenant.agency().calls().delete(IMPORTS + "/" + id), 404);
  }
}
