package org.imagingmatch.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void lineEndsAsTheRuleSaysAndNothingIsStatedAsNothing() {
    assertThat(Csv.line(Arrays.asList("1", null, "", "MR"))).isEqualTo("1,,,MR\r\n");
  }

  @Test
  void whatWouldEndACellIsQuoted() {
    assertThat(Csv.line(List.of("a,b", "say \"yes\"", "two\nlines")))
        .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void formulaIsAText(String formula) {
    assertThat(Csv.line(List.of(formula))).isEqualTo("'" + formula + "\r\n");
  }

  @Test
  void formulaThatNeedsQuotesIsATextInThem() {
    assertThat(Csv.line(List.of("=HYPERLINK(\"https://example.org\",\"A\")", "\r=1")))
        .isEqualTo("\"'=HYPERLINK(\"\"https://example.org\"\",\"\"A\"\")\",\"'\r=1\"\r\n");
  }
}
