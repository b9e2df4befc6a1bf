package org.imagingmatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.imagingmatch.platform.secret.SecretsOf;
import org.imagingmatch.platform.store.RowId;
import org.junit.jupiter.api.Test;

/** Signing secrets as the database keeps them. */
class SealedSecretsTest {

  private static final String OLD = deployment('o');
  private static final String NEW = deployment('n');

  private final RowId webhook = new RowId(UUID.randomUUID(), UUID.randomUUID());
  private final SigningSecret secret = SigningSecret.random();

  private static String deployment(char letter) {
    return Base64.getEncoder().encodeToString(String.valueOf(letter).repeat(32).getBytes());
  }

  private static SealedSecrets under(String... secrets) {
    return new SealedSecrets(SecretsOf.deployment(secrets));
  }

  @Test
  void secretIsReadBack() {
    SealedSecrets sealed = under(NEW);
    assertThat(sealed.opened(webhook, sealed.sealed(webhook, secret)).bytes())
        .isEqualTo(secret.bytes());
  }

  @Test
  void sealingTwiceTellsNobodyThatItIsTheSame() {
    assertThat(under(NEW).sealed(webhook, secret)).isNotEqualTo(under(NEW).sealed(webhook, secret));
  }

  @Test
  void secretOfTheDeploymentCanBeChangedWithoutABreak() {
    byte[] sealed = under(OLD).sealed(webhook, secret);
    assertThat(under(NEW, OLD).opened(webhook, sealed).bytes()).isEqualTo(secret.bytes());
    assertThatThrownBy(() -> under(NEW).opened(webhook, sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(webhook.id().toString());
  }

  @Test
  void sealedSecretIsOfNoUseInAnotherRow() {
    byte[] sealed = under(NEW).sealed(webhook, secret);
    RowId other = new RowId(webhook.organisationId(), UUID.randomUUID());
    assertThatThrownBy(() -> under(NEW).opened(other, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  /** The example of the libraries of Standard Webhooks. */
  @Test
  void signatureIsThatOfTheSpecification() {
    byte[] known = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            new SigningSecret(known)
                .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }
}
