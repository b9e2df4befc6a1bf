package org.imagingmatch.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.secret.Secrets;
import org.imagingmatch.platform.secret.SecretsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

  private static final String LIST = "vacancies status=OPEN";
  private static final String OLD = secret(1);
  private static final String NEW = secret(2);
  private static final UUID READER = new UUID(7, 7);

  private final Cursors cursors = of(SecretsOf.deployment(OLD), READER);

  @Test
  void cursorNamesItsPlaceAndFitsIntoAnAddress() {
    String cursor = written("Łódź/1?&=");
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(cursors.read(cursor, LIST, CursorsTest::text)).isEqualTo("Łódź/1?&=");
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    String cursor = written("42");
    isRefused(() -> cursors.read(cursor, "vacancies", CursorsTest::text));
  }

  @Test
  void cursorOfAnotherOrganisationIsRefused() {
    Cursors others = of(SecretsOf.deployment(OLD), new UUID(7, 8));
    String cursor = written("42");
    isRefused(() -> others.read(cursor, LIST, CursorsTest::text));
    isRefused(() -> cursors.ofEverybody().read(cursor, LIST, CursorsTest::text));
  }

  @Test
  void whatIsPublishedIsReadByEverybodyAlike() {
    String cursor = cursors.ofEverybody().write("42".getBytes(UTF_8), LIST);
    Cursors others = of(SecretsOf.deployment(OLD), new UUID(7, 8)).ofEverybody();
    assertThat(others.read(cursor, LIST, CursorsTest::text)).isEqualTo("42");
  }

  @Test
  void cursorUnderAnOlderSecretIsReadAsLongAsThatIsListed() {
    String cursor = written("42");
    Cursors changed = of(SecretsOf.deployment(NEW, OLD), READER);
    assertThat(changed.read(cursor, LIST, CursorsTest::text)).isEqualTo("42");
    Cursors forgotten = of(SecretsOf.deployment(NEW), READER);
    isRefused(() -> forgotten.read(cursor, LIST, CursorsTest::text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base 64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "=", "ÿÿ"})
  void nonsenseIsRefused(String cursor) {
    isRefused(() -> cursors.read(cursor, LIST, CursorsTest::text));
  }

  @Test
  void noCharacterCanBeChangedOrLeftOut() {
    String cursor = written("42");
    for (int i = 0; i < cursor.length(); i++) {
      String before = cursor.substring(0, i);
      String after = cursor.substring(i + 1);
      for (char other : new char[] {'A', 'B', 'Q', 'g', '_'}) {
        if (other != cursor.charAt(i)) {
          isRefused(() -> cursors.read(before + other + after, LIST, CursorsTest::text));
        }
      }
      isRefused(() -> cursors.read(before + after, LIST, CursorsTest::text));
      isRefused(() -> cursors.read(before, LIST, CursorsTest::text));
    }
    isRefused(() -> cursors.read(cursor + "A", LIST, CursorsTest::text));
  }

  @Test
  void placeOfAnotherReleaseIsRefusedLikeAnyOther() {
    byte[] neverADay = ByteBuffer.allocate(Long.BYTES).putLong(Long.MAX_VALUE).array();
    String strange = cursors.write(neverADay, LIST);
    isRefused(() -> cursors.read(strange, LIST, bytes -> LocalDate.ofEpochDay(bytes.getLong())));
    String tooShort = cursors.write(new byte[2], LIST);
    isRefused(() -> cursors.read(tooShort, LIST, ByteBuffer::getLong));
    String tooLong = cursors.write(new byte[9], LIST);
    isRefused(() -> cursors.read(tooLong, LIST, ByteBuffer::getLong));
  }

  private static void isRefused(Runnable reading) {
    assertThatThrownBy(reading::run).isInstanceOf(HttpProblem.class);
  }

  private String written(String place) {
    return cursors.write(place.getBytes(UTF_8), LIST);
  }

  private static Cursors of(Secrets secrets, UUID reader) {
    return new Cursors(secrets, () -> Optional.of(reader));
  }

  private static String secret(int fill) {
    byte[] bytes = new byte[Secrets.FEWEST_BYTES];
    Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String text(ByteBuffer bytes) {
    byte[] text = new byte[bytes.remaining()];
    bytes.get(text);
    return new String(text, UTF_8);
  }
}
