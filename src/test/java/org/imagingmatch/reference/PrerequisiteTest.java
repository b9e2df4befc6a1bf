package org.imagingmatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrerequisiteTest {

  static Stream<Arguments> alternatives() {
    return Stream.of(
        Arguments.of("A", List.of(Set.of("A"))),
        Arguments.of("A|B", List.of(Set.of("A"), Set.of("B"))),
        Arguments.of("A&B", List.of(Set.of("A", "B"))),
        Arguments.of("A|B&C", List.of(Set.of("A"), Set.of("B", "C"))),
        Arguments.of("A&B|C", List.of(Set.of("A", "B"), Set.of("C"))),
        Arguments.of("(A|B)&C", List.of(Set.of("A", "C"), Set.of("B", "C"))),
        Arguments.of("(A|B)&(A|C)", List.of(Set.of("A"), Set.of("B", "C"))),
        Arguments.of("A|(A&B)", List.of(Set.of("A"))),
        Arguments.of("((A))", List.of(Set.of("A"))));
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void alternativesAreTheSmallestSufficientSets(String expression, List<Set<String>> expected) {
    assertThat(Prerequisite.parse(expression).alternatives()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "(A&B)|C, A&B|C",
    "A&(B|C), A&(B|C)",
    "((A)), A",
    "A|(B|C), A|B|C",
    "A&(B&C), A&B&C",
  })
  void theExpressionIsWrittenWithoutNeedlessParentheses(String read, String written) {
    assertThat(Prerequisite.parse(read).expression()).isEqualTo(written);
  }

  @Test
  void everyCodeIsNamedEvenOneThatNoAlternativeNeeds() {
    assertThat(Prerequisite.parse("A|(A&B)").codes()).containsExactly("A", "B");
  }

  @ParameterizedTest
  @CsvSource({
    "'', a credential code or ( expected at position 1",
    "A|, a credential code or ( expected at position 3",
    "|A, a credential code or ( expected at position 1",
    "A&|B, a credential code or ( expected at position 3",
    "(A|B, & or | or ) expected at position 5",
    "A), & or | expected at position 2",
    "A B, & or | expected at position 2",
    "a, a credential code or ( expected at position 1",
    "(), a credential code or ( expected at position 2",
  })
  void aFaultNamesItsPosition(String expression, String message) {
    assertThatThrownBy(() -> Prerequisite.parse(expression))
        .isInstanceOf(PrerequisiteException.class)
        .hasMessageContaining(message);
  }

  @Test
  void absurdNestingIsRefusedBeforeTheStackEnds() {
    assertThatThrownBy(() -> Prerequisite.parse("(".repeat(1_000_000) + "A"))
        .isInstanceOf(PrerequisiteException.class);
  }
}
