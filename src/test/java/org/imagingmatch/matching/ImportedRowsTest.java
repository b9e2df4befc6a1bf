package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.imagingmatch.candidate.ManyCandidates;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/**
 * What ranking reads of people who come by the thousand is what it reads of those who come alone.
 */
@QuarkusTest
class ImportedRowsTest {

  private static final int PEOPLE = 300;
  private static final int ROUNDS = 3;

  @Inject ObjectMapper json;
  @Inject RuleBook rules;
  @Inject Edition edition;
  @Inject ManyCandidates many;
  @Inject Bodies bodies;
  @Inject Tenancy tenancy;

  @Test
  void rowsAreThoseOfTheRecordsAfterAnyImports() {
    Staff staff = new Staff(json, rules, edition);
    Random random = new Random(7);
    for (int round = 1; round <= ROUNDS; round++) {
      List<NewCandidate> some = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        some.add(person(staff, random));
      }
      List<Outcome> outcomes = put(staff, some);
      assertThat(outcomes).hasSize(PEOPLE).allMatch(each -> each.problem() == null);
      staff.assertRowsAreTheirs("after import " + round);
    }
  }

  /** One of few names, so that many lines are of somebody who is there. */
  private NewCandidate person(Staff staff, Random random) {
    ObjectNode person = staff.body(1 + random.nextInt(2000));
    person.put("externalId", "I-" + random.nextInt(PEOPLE));
    if (random.nextInt(4) == 0) {
      person.put("status", random.nextBoolean() ? "INACTIVE" : "ARCHIVED");
    }
    if (random.nextInt(4) == 0) {
      person.remove(random.nextBoolean() ? "experience" : "licences");
    }
    return bodies.bind(person, NewCandidate.class);
  }

  private List<Outcome> put(Staff staff, List<NewCandidate> some) {
    UUID agency = staff.agency.id();
    return tenancy.as(
        agency, () -> QuarkusTransaction.requiringNew().call(() -> many.put(agency, some)));
  }

  @Test
  void recordsAreThoseOfSingleWrites() {
    Staff alone = new Staff(json, rules, edition);
    Staff together = new Staff(json, rules, edition);
    alone.hire(50);
    List<NewCandidate> same = new ArrayList<>();
    for (int number = 1; number <= 50; number++) {
      same.add(Staff.recorded(number));
    }
    put(together, same);
    assertThat(together.read().values()).containsExactlyInAnyOrderElementsOf(alone.read().values());
    assertThat(put(alone, same)).allMatch(each -> each.kind() == Outcome.Kind.UNCHANGED);
  }
}
