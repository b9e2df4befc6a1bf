package org.imagingmatch.platform.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is sealed can be read by this deployment only, and only where it was put. */
class SealingTest {

  private static final String PURPOSE = "test";
  private static final String OLD = secret('o');
  private static final String NEW = secret('n');
  private static final byte[] TEXT = "Maria Santos".getBytes(UTF_8);
  private static final byte[] PLACE = "here".getBytes(UTF_8);

  private final Sealing sealing = of(OLD);

  @Test
  void whatIsSealedIsOpened() {
    assertThat(sealing.open(PURPOSE, sealing.seal(PURPOSE, TEXT, PLACE), PLACE)).contains(TEXT);
    byte[] nothing = sealing.seal(PURPOSE, new byte[0], PLACE);
    assertThat(sealing.open(PURPOSE, nothing, PLACE)).contains(new byte[0]);
  }

  @Test
  void sameTextIsSealedToOtherBytes() {
    byte[] one = sealing.seal(PURPOSE, TEXT, PLACE);
    byte[] other = sealing.seal(PURPOSE, TEXT, PLACE);
    assertThat(one).isNotEqualTo(other);
    assertThat(new String(one, UTF_8)).doesNotContain("Maria", "Santos");
  }

  @Test
  void elsewhereItIsOfNoUse() {
    byte[] bytes = sealing.seal(PURPOSE, TEXT, PLACE);
    assertThat(sealing.open(PURPOSE, bytes, "there".getBytes(UTF_8))).isEmpty();
    assertThat(sealing.open("another purpose", bytes, PLACE)).isEmpty();
  }

  @Test
  void whatWasTamperedWithIsNotOpened() {
    byte[] bytes = sealing.seal(PURPOSE, TEXT, PLACE);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThat(sealing.open(PURPOSE, changed, PLACE)).as("byte %d", i).isEmpty();
    }
    assertThat(sealing.open(PURPOSE, Arrays.copyOf(bytes, 20), PLACE)).isEmpty();
  }

  @Test
  void oldSecretOpensAsLongAsItIsListed() {
    byte[] bytes = sealing.seal(PURPOSE, TEXT, PLACE);
    assertThat(of(NEW, OLD).open(PURPOSE, bytes, PLACE)).contains(TEXT);
    assertThat(of(NEW).open(PURPOSE, bytes, PLACE)).isEmpty();
    byte[] later = of(NEW, OLD).seal(PURPOSE, TEXT, PLACE);
    assertThat(of(NEW).open(PURPOSE, later, PLACE)).contains(TEXT);
  }

  private static Sealing of(String... secrets) {
    return new Sealing(SecretsOf.deployment(secrets));
  }

  private static String secret(char letter) {
    return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes(UTF_8));
  }
}
