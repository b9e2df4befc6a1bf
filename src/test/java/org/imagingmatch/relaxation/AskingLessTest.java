package org.imagingmatch.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.GeneratedRelaxations;
import org.imagingmatch.matching.model.Relaxation;
import org.junit.jupiter.api.Test;

/** Every change by which a vacancy asks less has words. */
class AskingLessTest {

  @Test
  void everyChangeHasWordsWithoutGaps() {
    Set<String> codes = new TreeSet<>();
    for (Relaxation relaxation : GeneratedRelaxations.all(LocalDate.parse("2026-11-22"))) {
      AskingLess told = AskingLess.of(relaxation, "en");
      codes.add(told.code());
      assertThat(told.text()).isNotBlank().isNotEqualTo(told.code());
      assertThat(Stream.of("{", "}", "[", "]", "null")).noneMatch(told.text()::contains);
    }
    assertThat(codes)
        .isEqualTo(
            new TreeSet<>(
                ResourceBundle.getBundle("org.imagingmatch.relaxation.relaxations").keySet()));
  }
}
