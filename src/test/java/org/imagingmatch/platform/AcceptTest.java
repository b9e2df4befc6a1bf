package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

  private static final List<String> FORMS = List.of("application/json", "text/csv", "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/* | text/csv",
        "TEXT/HTML | text/html",
        "text/html;level=1 | text/html",
        "text/csv;q=0.8, text/html;q=0.9 | text/html",
        "text/html, text/csv | text/csv",
        "text/*, text/csv;q=0.1 | text/html",
        "*/*;q=0.5, application/json;q=0 | text/csv",
        "nonsense, text/html;q=0.001 | text/html",
        "text/csv;q=9, text/html;q=0.1 | text/html",
        "text/html ; q = 1.000 | text/html",
      })
  void bestIsWhatThePreciseRangesSay(String header, String best) {
    assertThat(Accept.of(header).bestOf(FORMS)).contains(best);
  }

  @Test
  void whoSaysNothingTakesTheFirst() {
    assertThat(Accept.of(null).bestOf(FORMS)).contains("application/json");
    assertThat(Accept.of(" ").bestOf(FORMS)).contains("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/*", "*/*;q=0", "text/csv;q=0", "nonsense", ","})
  void nothingMayBeAcceptable(String header) {
    assertThat(Accept.of(header).bestOf(FORMS)).isEmpty();
  }
}
