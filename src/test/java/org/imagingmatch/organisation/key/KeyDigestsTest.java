package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.platform.secret.Secrets;
import org.imagingmatch.platform.secret.SecretsOf;
import org.junit.jupiter.api.Test;

/** What is kept of a key. */
class KeyDigestsTest {

  private static final KeyDigests BEFORE = new KeyDigests(deployment(OperatedProfile.OLD_SECRET));
  private static final KeyDigests BOTH =
      new KeyDigests(deployment(OperatedProfile.NEW_SECRET, OperatedProfile.OLD_SECRET));
  private static final KeyDigests AFTER = new KeyDigests(deployment(OperatedProfile.NEW_SECRET));

  private final PlainKey key = PlainKey.random(UUID.randomUUID(), UUID.randomUUID());

  private static Secrets deployment(String... secrets) {
    return SecretsOf.deployment(secrets);
  }

  @Test
  void digestFitsItsKeyAlone() {
    PlainKey other = PlainKey.random(key.organisationId(), key.id());
    assertThat(AFTER.fits(AFTER.of(key), key)).isTrue();
    assertThat(AFTER.fits(AFTER.of(key), other)).isFalse();
    assertThat(AFTER.fits(new byte[32], key)).isFalse();
  }

  @Test
  void digestIsOfNoUseInAnotherRow() {
    byte[] kept = AFTER.of(key);
    assertThat(AFTER.fits(kept, new PlainKey(UUID.randomUUID(), key.id(), key.secret()))).isFalse();
    assertThat(
            AFTER.fits(kept, new PlainKey(key.organisationId(), UUID.randomUUID(), key.secret())))
        .isFalse();
  }

  @Test
  void secretOfTheDeploymentCanBeChangedWithoutABreak() {
    byte[] kept = BEFORE.of(key);
    assertThat(BOTH.fits(kept, key)).isTrue();
    assertThat(AFTER.fits(kept, key)).isFalse();
    assertThat(AFTER.fits(BOTH.of(key), key)).isTrue();
  }

  @Test
  void withoutASecretNoKeyFits() {
    assertThat(new KeyDigests(deployment()).fits(AFTER.of(key), key)).isFalse();
  }
}
