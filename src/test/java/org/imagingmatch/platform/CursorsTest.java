package org.imagingmatch.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

  private static final String LIST = "vacancies status=OPEN";

  @Test
  void cursorNamesItsPlaceAndFitsIntoAnAddress() {
    String cursor = Cursors.write("Łódź/1?&=".getBytes(UTF_8), LIST);
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(Cursors.read(cursor, LIST, CursorsTest::text)).isEqualTo("Łódź/1?&=");
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    String cursor = Cursors.write("42".getBytes(UTF_8), LIST);
    assertThatThrownBy(() -> Cursors.read(cursor, "vacancies", CursorsTest::text))
        .isInstanceOf(HttpProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base 64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "=", "ÿÿ"})
  void nonsenseIsRefused(String cursor) {
    assertThatThrownBy(() -> Cursors.read(cursor, LIST, CursorsTest::text))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void changedCharacterIsRefused() {
    String cursor = Cursors.write("42".getBytes(UTF_8), LIST);
    String changed = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
    assertThatThrownBy(() -> Cursors.read(changed, LIST, CursorsTest::text))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void forgedPlaceThatMakesNoSenseIsRefusedLikeAnyOther() {
    byte[] neverADay = ByteBuffer.allocate(Long.BYTES).putLong(Long.MAX_VALUE).array();
    String forged = Cursors.write(neverADay, LIST);
    assertThatThrownBy(
            () -> Cursors.read(forged, LIST, bytes -> LocalDate.ofEpochDay(bytes.getLong())))
        .isInstanceOf(HttpProblem.class);
    String tooShort = Cursors.write(new byte[2], LIST);
    assertThatThrownBy(() -> Cursors.read(tooShort, LIST, ByteBuffer::getLong))
        .isInstanceOf(HttpProblem.class);
    String tooLong = Cursors.write(new byte[9], LIST);
    assertThatThrownBy(() -> Cursors.read(tooLong, LIST, ByteBuffer::getLong))
        .isInstanceOf(HttpProblem.class);
  }

  private static String text(ByteBuffer bytes) {
    byte[] text = new byte[bytes.remaining()];
    bytes.get(text);
    return new String(text, UTF_8);
  }
}
