package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is skipped and nothing comes twice, in whatever order transactions end. */
@QuarkusTest
class EventOrderTest {

  private static final int WRITERS = 5;
  private static final int STEPS = 120;

  @Inject EventFeed feed;
  @Inject Tenancy tenancy;

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReaderHearsOfEverythingOnce(int seed) throws SQLException {
    UUID provider = Tenant.provider().id();
    Random random = new Random(seed);
    List<UUID> committed = new ArrayList<>();
    List<Event> heard = new ArrayList<>();
    Position position = Position.START;
    List<Writer> writers = new ArrayList<>();
    for (int number = 0; number < WRITERS; number++) {
      writers.add(new Writer(provider));
    }
    try {
      for (int step = 0; step < STEPS; step++) {
        Writer writer = writers.get(random.nextInt(WRITERS));
        switch (random.nextInt(8)) {
          case 0 -> committed.addAll(writer.commit());
          case 1 -> writer.rollBack();
          case 2, 3 -> {
            EventPage page = page(provider, position, 1 + random.nextInt(3));
            heard.addAll(page.items());
            position = Position.of(page.position().text());
          }
          default -> writer.write();
        }
      }
      for (Writer writer : writers) {
        committed.addAll(writer.commit());
      }
    } finally {
      for (Writer writer : writers) {
        writer.close();
      }
    }
    EventPage rest = page(provider, position, 2 * STEPS);
    heard.addAll(rest.items());
    assertThat(rest.more()).isFalse();
    assertThat(heard)
        .extracting(Event::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(committed);
    assertThat(heard).extracting(Event::position).isSorted();
    assertThat(page(provider, Position.START, 2 * STEPS).items()).isEqualTo(heard);
  }

  private EventPage page(UUID organisation, Position after, int most) {
    return tenancy.as(organisation, () -> feed.page(organisation, after, Set.of(), most));
  }

  @Test
  void whatIsUnderWayHoldsUpWhatWasWrittenAfterIt() throws SQLException {
    Owned person = Owned.candidate();
    Feed reader = Feed.fromNowOn(person.owner());
    try (Writer slow = new Writer(person.owner().id())) {
      slow.write();
      person.create();
      assertThat(reader.read()).isEmpty();
      UUID first = slow.commit().get(0);
      List<JsonNode> events = reader.read();
      assertThat(events).hasSize(2);
      assertThat(events.get(0).get("id").textValue()).isEqualTo(first.toString());
    }
  }

  @Test
  void whatIsUnderWayIsStillToComeForWhoBeginsNow() throws SQLException {
    Tenant provider = Tenant.provider();
    try (Writer slow = new Writer(provider.id())) {
      slow.write();
      Feed reader = Feed.fromNowOn(provider);
      slow.commit();
      assertThat(reader.read()).hasSize(1);
    }
  }
}
