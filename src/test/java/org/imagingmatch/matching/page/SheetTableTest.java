package org.imagingmatch.matching.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTableTest {

  @Test
  void numbersHaveNoExponent() {
    assertThat(SheetTable.plain(0.0001)).isEqualTo("0.0001");
    assertThat(SheetTable.plain(12_345_678.9)).isEqualTo("12345678.9");
  }
}
