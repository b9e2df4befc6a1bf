package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imagingmatch.Database;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are wrong, or of another release, are made anew from what was recorded. */
@QuarkusTest
class RebuildTest {

  private static final int PEOPLE = 12;

  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";

  @Inject ObjectMapper json;
  @Inject RuleBook rules;
  @Inject Edition edition;
  @Inject Rebuild rebuild;
  @Inject CandidateService candidates;
  @Inject Tenancy tenancy;

  private Staff staff;
  private UUID agency;
  private List<String> people;

  @BeforeEach
  void anAgency() {
    staff = new Staff(json, rules, edition);
    staff.hire(PEOPLE);
    agency = staff.agency.id();
    people =
        Database.texts(
            "select distinct candidate_id from qualification where organisation_id = '%s' order by 1"
                .formatted(agency));
    assertThat(people).hasSizeGreaterThan(PEOPLE / 2);
  }

  @Test
  void everythingIsMadeAnewOnDemand() {
    spoil();
    assertThat(rebuild.run(true)).isGreaterThanOrEqualTo(PEOPLE);
    staff.assertRowsAreTheirs("after a rebuild");
  }

  /** Not to be seen by their edition. */
  private void spoil() {
    change("delete from qualification", 0);
    change(
        "update qualification set weakness = weakness - 1000, places = 0, latitude = null, longitude = null",
        1);
    change("update candidate_facts set facts = '{}', discoverable = not discoverable", 2);
    change("update qualification set modality = 'none'", 3, " and modality = '*'");
    change("delete from candidate_facts", 4);
    change("update candidate_facts set edition = ''", 5);
  }

  private void change(String statement, int person) {
    change(statement, person, "");
  }

  private void change(String statement, int person, String condition) {
    Database.execute(
        statement
            + " where organisation_id = '%s' and candidate_id = '%s'"
                .formatted(agency, people.get(person))
            + condition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000", "zzzz"})
  void rowsOfAnotherEditionAreMadeAnewAndNoOthers(String other) {
    change("delete from qualification", 0);
    change("update candidate_facts set facts = '{}', edition = '" + other + "'", 0);
    change("update candidate_facts set edition = '" + other + "'", 1);
    change("update qualification set months = months + 1", 1);
    List<String> before = versions();
    assertThat(rebuild.run(false)).isEqualTo(2);
    staff.assertRowsAreTheirs("after a rebuild");
    assertThat(versions()).isEqualTo(before);
    assertThat(rebuild.run(false)).isZero();
  }

  /** Which transactions wrote the rows of everybody but the first two. */
  private List<String> versions() {
    return Database.texts(
        """
        select concat_ws(' ', candidate_id, modality, place, q.xmin, f.xmin)
        from candidate_facts f left join qualification q using (organisation_id, candidate_id)
        where organisation_id = '%s' and candidate_id not in ('%s', '%s') order by 1"""
            .formatted(agency, people.get(0), people.get(1)));
  }

  @Test
  void aWriteAtTheSameMomentIsNotUndone() throws Exception {
    atTheSameMoment(
        () -> candidates.replace(agency, first(), IfMatch.ANY, Staff.recorded(PEOPLE + 1)));
  }

  @Test
  void whoIsErasedAtTheSameMomentDoesNotComeBack() throws Exception {
    atTheSameMoment(() -> candidates.erase(agency, UUID.fromString(people.get(0))));
    assertThat(staff.read()).hasSize(PEOPLE - 1);
  }

  private Ref first() {
    return Ref.of(UUID.fromString(people.get(0)));
  }

  /** Commits a write while a rebuild, which began after it, waits for the row. */
  private void atTheSameMoment(Runnable write) throws Exception {
    change("update candidate_facts set edition = ''", 0);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> rebuilt =
          tenancy.as(
              agency,
              () -> {
                QuarkusTransaction.begin();
                write.run();
                Future<Integer> running = thread.submit(() -> rebuild.run(false));
                while (Database.count(WAITING) == 0 && !running.isDone()) {
                  Thread.onSpinWait();
                }
                QuarkusTransaction.commit();
                return running;
              });
      rebuilt.get();
      staff.assertRowsAreTheirs("after a write and a rebuild");
    } finally {
      thread.shutdownNow();
    }
  }
}
