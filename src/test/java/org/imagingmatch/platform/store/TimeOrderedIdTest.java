package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

  @Test
  void laterMomentHasAGreaterIdDownToTheMicrosecond() {
    List<String> ids =
        IntStream.range(0, 3_000)
            .mapToObj(micros -> TimeOrderedId.at(NOON.plusNanos(micros * 1_000L)))
            .map(UUID::toString)
            .toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void firstIdOfAMomentIsBelowItsOwnAndAboveAllBefore() {
    String first = TimeOrderedId.first(NOON).toString();
    assertThat(first).isLessThanOrEqualTo(TimeOrderedId.at(NOON).toString());
    assertThat(first).isGreaterThan(TimeOrderedId.at(NOON.minusNanos(1_000)).toString());
  }

  @Test
  void idsAreOfVersion7() {
    UUID id = TimeOrderedId.at(NOON);
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    assertThat(TimeOrderedId.at(NOON)).isNotEqualTo(id);
  }
}
