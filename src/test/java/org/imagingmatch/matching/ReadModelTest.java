package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ranking reads is what was written last, whatever was written. */
@QuarkusTest
class ReadModelTest {

  private static final int WRITES = 200;
  private static final int BETWEEN_LOOKS = 20;

  @Inject ObjectMapper json;
  @Inject RuleBook rules;
  @Inject Edition edition;
  @Inject CandidateService candidates;
  @Inject Tenancy tenancy;

  private Staff staff;

  @BeforeEach
  void anAgency() {
    staff = new Staff(json, rules, edition);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void rowsAreThoseOfTheRecordsAfterAnyHistoryOfWrites(long seed) {
    History history = new History(seed, staff);
    for (int write = 1; write <= WRITES; write++) {
      history.goOn();
      if (write % BETWEEN_LOOKS == 0) {
        staff.assertRowsAreTheirs("of seed " + seed + " after " + write + " writes");
      }
    }
  }

  @Test
  void whatIsRolledBackLeavesTheRowsAsTheyWere() {
    staff.hire(4);
    StoredRows before = StoredRows.of(staff.agency.id());
    assertThat(before.qualifications()).isNotEmpty();
    List<UUID> people = List.copyOf(staff.read().keySet());
    UUID agency = staff.agency.id();
    tenancy.as(
        agency,
        () -> {
          QuarkusTransaction.begin();
          candidates.create(agency, UUID.randomUUID(), Staff.recorded(5));
          candidates.replace(agency, Ref.of(people.get(0)), IfMatch.ANY, Staff.recorded(6));
          candidates.delete(agency, Ref.of(people.get(1)), IfMatch.ANY);
          candidates.erase(agency, people.get(2));
          QuarkusTransaction.rollback();
        });
    assertThat(StoredRows.of(agency)).isEqualTo(before);
    staff.assertRowsAreTheirs("after a rollback");
  }

  @Test
  void rowsOfOtherAgenciesAreLeftAlone() {
    staff.hire(3);
    StoredRows before = StoredRows.of(staff.agency.id());
    Staff others = new Staff(json, rules, edition);
    History history = new History(3, others);
    for (int write = 1; write <= BETWEEN_LOOKS; write++) {
      history.goOn();
    }
    assertThat(StoredRows.of(staff.agency.id())).isEqualTo(before);
  }
}
