package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.GeneratedReasons;
import org.imagingmatch.matching.model.Reason;
import org.junit.jupiter.api.Test;

/** Every reason and cure that the model can give has words, and the words have their values. */
class WordingTest {

  private static final Texts TEXTS = Texts.in("en");
  private static final Set<Reason> REASONS = GeneratedReasons.all();

  /** Parts of a whole that are never its reason: competence is told instead. */
  private static final Set<String> NEVER_TOLD = Set.of("modality.noMinimum", "modality.used");

  @Test
  void everyReasonAndCureHasWordsWithoutGaps() {
    assertThat(REASONS.stream().filter(reason -> !worded(reason))).isEmpty();
  }

  @Test
  void wordsAndReasonsAreTheSameSet() {
    Set<String> told =
        Stream.concat(REASONS.stream().map(Reason::code), NEVER_TOLD.stream())
            .collect(Collectors.toSet());
    assertThat(ResourceBundle.getBundle("org.imagingmatch.matching.reasons").keySet())
        .isEqualTo(told);
  }

  private static boolean worded(Reason reason) {
    String text = TEXTS.of(reason);
    return !text.isBlank()
        && !text.equals(reason.code())
        && Stream.of("{", "}", "[", "]", "null", "?").noneMatch(text::contains);
  }
}
