package org.imagingmatch.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All audiences of three agencies, against what their sets say. */
class AudienceTest {

  private static final List<UUID> AGENCIES =
      List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
  private static final UUID ONE_TO_COME = new UUID(0, 4);

  @Test
  void whoIsInBothIsInBoth() {
    for (Audience one : all()) {
      for (Audience other : all()) {
        for (UUID agency : everybody()) {
          assertThat(one.and(other).has(agency))
              .as("%s in %s and %s", agency, one, other)
              .isEqualTo(one.has(agency) && other.has(agency));
        }
      }
    }
  }

  @Test
  void whoIsInTheOtherIsTakenAway() {
    for (Audience one : all()) {
      for (Audience other : all()) {
        for (UUID agency : everybody()) {
          assertThat(one.without(other).has(agency))
              .as("%s in %s without %s", agency, one, other)
              .isEqualTo(one.has(agency) && !other.has(agency));
        }
        assertThat(one.without(one).isEmpty()).isTrue();
      }
    }
  }

  @Test
  void anAudienceIsEmptyWhenNobodyCouldBeInIt() {
    assertThat(all()).filteredOn(Audience::isEmpty).containsOnly(Audience.NOBODY);
  }

  private static List<UUID> everybody() {
    List<UUID> everybody = new ArrayList<>(AGENCIES);
    everybody.add(ONE_TO_COME);
    return everybody;
  }

  private static List<Audience> all() {
    List<Audience> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << AGENCIES.size(); bits++) {
      Set<UUID> some = new HashSet<>();
      for (int i = 0; i < AGENCIES.size(); i++) {
        if ((bits & 1 << i) != 0) {
          some.add(AGENCIES.get(i));
        }
      }
      all.add(new Audience(false, some));
      all.add(new Audience(true, some));
    }
    return all;
  }
}
