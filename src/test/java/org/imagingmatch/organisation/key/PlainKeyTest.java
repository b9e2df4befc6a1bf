package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a key. */
class PlainKeyTest {

  private static final PlainKey KEY = PlainKey.random(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void textIsReadAsTheKeyThatWroteIt() {
    IntStream.range(0, 500)
        .mapToObj(i -> PlainKey.random(UUID.randomUUID(), UUID.randomUUID()))
        .forEach(
            key -> {
              PlainKey read = PlainKey.parse(key.text()).orElseThrow();
              assertThat(read.organisationId()).isEqualTo(key.organisationId());
              assertThat(read.id()).isEqualTo(key.id());
              assertThat(read.secret()).isEqualTo(key.secret()).hasSize(32);
            });
  }

  @Test
  void textFitsTheFormThatScannersOfSecretsLookFor() {
    assertThat(KEY.text()).matches("imk_[A-Za-z0-9_-]{43}_[A-Za-z0-9_-]{43}");
  }

  @Test
  void noTwoKeysHaveTheSameSecret() {
    UUID id = UUID.randomUUID();
    assertThat(IntStream.range(0, 100).mapToObj(i -> PlainKey.random(id, id).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void keyDoesNotShowWhatItIs() {
    String secret = KEY.text().substring(48);
    assertThat(KEY.toString()).contains(KEY.id().toString()).doesNotContain(secret);
    assertThat(new ApiKeyRequest(KEY.text()).toString()).doesNotContain(secret);
    assertThat(new IssuedApiKey(null, KEY.text()).toString()).doesNotContain(secret);
  }

  @ParameterizedTest
  @MethodSource("altered")
  void textThatIsAlteredIsNone(String text) {
    assertThat(PlainKey.parse(text)).isEmpty();
  }

  static Stream<String> altered() {
    String text = KEY.text();
    return Stream.of(
        text + "A",
        text.substring(1),
        text.substring(0, 90),
        " " + text,
        text + " ",
        text + "\n",
        text.toUpperCase(),
        text.replaceFirst("imk_", "IMK_"),
        text.replaceFirst("imk_", "imk-"),
        text.substring(0, 47) + "-" + text.substring(48),
        text.substring(0, 60) + "+" + text.substring(61),
        text.substring(0, 60) + "é" + text.substring(61),
        text.substring(0, 60) + "\0" + text.substring(61),
        text + text);
  }

  /** 32 bytes end in the middle of a character: its last two bits are nobody's. */
  @Test
  void keyHasOneSpelling() {
    String text = KEY.text();
    char last = text.charAt(90);
    assertThat(
            Stream.of('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H')
                .filter(other -> other != last)
                .map(other -> PlainKey.parse(text.substring(0, 90) + other))
                .filter(read -> read.isPresent())
                .map(read -> read.get().secret()))
        .noneMatch(secret -> Arrays.equals(secret, KEY.secret()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "imk_", "imk__", "null", "Bearer x", "eyJhbGciOiJub25lIn0.e30."})
  void otherTextIsNone(String text) {
    assertThat(PlainKey.parse(text)).isEmpty();
  }
}
