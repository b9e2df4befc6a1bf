package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as RFC 9110 writes them. */
class TagListTest {

  private static final String TAG = "\"a-1\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        " * ",
        "\"a-1\"",
        "\"x\",\"a-1\"",
        "\"x\" , \"a-1\"",
        ",, \"a-1\" ,",
        "\t\"a-1\"\t",
        "\"with,comma\", \"a-1\"",
        "W/\"x\", \"a-1\"",
        "\"\", \"a-1\""
      })
  void stateIsNamed(String header) {
    assertThat(TagList.ofIfMatch(header).has(TAG)).isTrue();
    assertThat(TagList.ofIfNoneMatch(header).hasWeakly(TAG)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "\"A-1\"", "\"a-1,b\"", "\"x\", \"y\"", "\"*\"", "\"\""})
  void anotherStateIsNamed(String header) {
    assertThat(TagList.ofIfMatch(header).has(TAG)).isFalse();
    assertThat(TagList.ofIfNoneMatch(header).hasWeakly(TAG)).isFalse();
  }

  @Test
  void weakTagIsEnoughToReadAndNotToChange() {
    assertThat(TagList.ofIfNoneMatch("W/" + TAG).hasWeakly(TAG)).isTrue();
    assertThat(TagList.ofIfMatch("W/" + TAG).has(TAG)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "a-1",
        "\"a-1",
        "a-1\"",
        "'a-1'",
        "w/\"a-1\"",
        "W\"a-1\"",
        "W/ \"a-1\"",
        "\"a\"-1\"",
        "\"a b\"",
        "\"a-1\" \"b\"",
        "\"a-1\", *",
        "*, *",
        "**"
      })
  void whatIsNoListOfTagsIsRefused(String header) {
    assertThatThrownBy(() -> TagList.ofIfMatch(header))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(400);
              assertThat(problem.getDetail()).startsWith("If-Match must be");
            });
  }
}
