package org.imagingmatch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Measures;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.candidate.CandidateDeleted;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** People whom nobody wrote for long are removed, once, whatever happens. */
@QuarkusTest
class RetentionJobTest {

  @Inject RetentionJob job;
  @Inject Refuser refuser;

  private final Tenant agency = Tenant.agency();

  @Test
  void whoIsDueIsRemovedAndNobodyElse() {
    people(agency, 3, 13);
    people(agency, 2, 11);
    Tenant other = Tenant.agency();
    people(other, 2, 13);
    keepFor(agency, 12);
    job.run();
    assertThat(count(agency)).isEqualTo(2);
    assertThat(count(other)).isEqualTo(2);
    assertThat(new AuditLog(agency).events("action=candidate.expired"))
        .hasSize(3)
        .allSatisfy(
            event ->
                assertThat(event)
                    .containsEntry("actorOrganisationId", agency.id().toString())
                    .doesNotContainKeys("actor", "requestId"));
  }

  @Test
  void whoWasRemovedMayComeBack() {
    Owned kind = Owned.candidate();
    kind.create();
    age(kind.owner(), 13);
    keepFor(kind.owner(), 12);
    job.run();
    assertThat(count(kind.owner())).isZero();
    kind.create();
  }

  @Test
  void morePeopleThanATransactionTakesAreAllRemoved() {
    people(agency, 2 * RetentionJob.BATCH + 1, 13);
    keepFor(agency, 12);
    assertThat(job.run()).isEqualTo(2 * RetentionJob.BATCH + 1);
    assertThat(count(agency)).isZero();
  }

  @Test
  void replicasThatRunAtOnceShareTheWork() throws Exception {
    int due = 3 * RetentionJob.BATCH;
    people(agency, due, 13);
    keepFor(agency, 12);
    ExecutorService replicas = Executors.newFixedThreadPool(2);
    Callable<Integer> run = job::run;
    int removed = 0;
    for (Future<Integer> each : replicas.invokeAll(List.of(run, run))) {
      removed += each.get();
    }
    replicas.shutdown();
    assertThat(removed).isEqualTo(due);
    assertThat(count(agency)).isZero();
    assertThat(
            Database.count(
                "select count(*) from audit_event where action = 'candidate.expired'"
                    + " and organisation_id = '%s'".formatted(agency.id())))
        .isEqualTo(due);
  }

  @Test
  void whomSomebodyIsWritingIsLeftToTheNextRun() throws SQLException {
    people(agency, 3, 13);
    keepFor(agency, 12);
    try (Connection writer = Database.superuser();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute(
          "select 1 from candidate where organisation_id = '%s' limit 1 for update"
              .formatted(agency.id()));
      job.run();
      assertThat(count(agency)).isEqualTo(1);
      writer.rollback();
    }
    job.run();
    assertThat(count(agency)).isZero();
  }

  @Test
  void whatStopsOneAgencyStopsNoOther() {
    Tenant other = Tenant.agency();
    for (Tenant each : List.of(agency, other)) {
      people(each, 1, 13);
      keepFor(each, 12);
    }
    refuser.refused = agency.id();
    Measures before = Measures.now();
    int removed = job.run();
    Measures after = Measures.now();
    assertThat(purge(after, "removed_total") - purge(before, "removed_total"))
        .isEqualTo(removed)
        .isPositive();
    assertThat(purge(after, "failures_total") - purge(before, "failures_total")).isEqualTo(1);
    assertThat(purge(after, "seconds_count") - purge(before, "seconds_count")).isEqualTo(1);
    assertThat(count(agency)).isEqualTo(1);
    assertThat(count(other)).isZero();
    refuser.refused = null;
    job.run();
    assertThat(count(agency)).isZero();
  }

  private static double purge(Measures measures, String measure) {
    return measures.sum("imaging_match_purge_" + measure, "what", "people");
  }

  private static void keepFor(Tenant agency, int months) {
    agency
        .as(Roles.ADMIN)
        .sends(Examples.json("{}").put("months", months))
        .header("If-Match", "*")
        .put("/v1/retention")
        .then()
        .statusCode(200);
  }

  private static void people(Tenant agency, int number, int unwrittenMonths) {
    Database.execute(
        """
        insert into candidate (organisation_id, id, version, given_name, family_name, role,
          discoverable, status, recorded, created_at, updated_at)
        select '%s', gen_random_uuid(), 0, 'Old', 'Record', 'RADIOGRAPHER', false, 'ACTIVE', '{}',
          now() - interval '%d months', now() - interval '%d months'
        from generate_series(1, %d)
        """
            .formatted(agency.id(), unwrittenMonths, unwrittenMonths, number));
  }

  private static void age(Tenant agency, int months) {
    Database.execute(
        "update candidate set updated_at = now() - interval '%d months' where organisation_id = '%s'"
            .formatted(months, agency.id()));
  }

  private static int count(Tenant agency) {
    return Database.count(
        "select count(*) from candidate where organisation_id = '" + agency.id() + "'");
  }

  @Singleton
  static class Refuser {

    volatile UUID refused;

    void deleted(@Observes CandidateDeleted event) {
      if (event.organisationId().equals(refused)) {
        throw new IllegalStateException("refused");
      }
    }
  }
}
