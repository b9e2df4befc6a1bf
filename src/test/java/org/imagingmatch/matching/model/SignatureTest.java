package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A signature never hides a word that somebody has. */
class SignatureTest {

  private static final List<String> WORDS =
      Stream.of(
              Arrays.stream(Codes.ALL_CREDENTIALS),
              Arrays.stream(Codes.PLACES).map(Words::licence),
              Arrays.stream(Codes.COUNTRIES).map(Words::work),
              Arrays.stream(Codes.MODALITIES).map(Words::modality))
          .flatMap(kind -> kind)
          .toList();

  @Test
  void whoHasOneOfTheWordsShowsIt() {
    FactsGenerator.forSeeds(
        500,
        generator -> {
          List<String> had = some(generator);
          List<String> asked = some(generator);
          asked.set(0, generator.pick(had.toArray(String[]::new)));
          assertThat(Signature.of(had) & Signature.oneOf(asked)).isNotZero();
        });
  }

  private static List<String> some(FactsGenerator generator) {
    return new ArrayList<>(
        generator.list(1, 8, () -> generator.pick(WORDS.toArray(String[]::new))));
  }

  @Test
  void whoHasNothingShowsNoneOfAnyWords() {
    assertThat(Signature.of(Set.of()) & Signature.oneOf(WORDS)).isZero();
  }

  @Test
  void conditionThatAsksNothingIsMetByEverybody() {
    assertThat(Signature.of(Set.of()) & Signature.ANYBODY).isNotZero();
    assertThat(Signature.of(WORDS) & Signature.ANYBODY).isNotZero();
  }

  @Test
  void everyWordIsOneBitThatNobodyHasForNothing() {
    assertThat(WORDS).allSatisfy(word -> assertThat(Long.bitCount(bit(word))).isOne());
    assertThat(WORDS).allSatisfy(word -> assertThat(bit(word)).isNotEqualTo(Signature.ANYBODY));
  }

  @Test
  void wordsTogetherAreTheBitsOfEach() {
    long together = WORDS.stream().mapToLong(SignatureTest::bit).reduce(0, (a, b) -> a | b);
    assertThat(Signature.oneOf(WORDS)).isEqualTo(together);
  }

  /** Otherwise a condition would narrow nothing. */
  @Test
  void wordsThatDifferInALetterSeldomShareABit() {
    Collection<Long> sharing =
        WORDS.stream()
            .collect(Collectors.groupingBy(SignatureTest::bit, Collectors.counting()))
            .values();
    assertThat(sharing.stream().mapToLong(each -> each).max().orElseThrow())
        .isLessThan(4L * WORDS.size() / sharing.size());
    assertThat(sharing).hasSizeGreaterThan(55);
  }

  private static long bit(String word) {
    return Signature.oneOf(List.of(word));
  }
}
