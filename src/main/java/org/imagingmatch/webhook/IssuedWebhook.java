package org.imagingmatch.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * A webhook with a new secret, shown once.
 *
 * @param secret with which its receiver tells what the service sent from what others send
 */
public record IssuedWebhook(@JsonUnwrapped Webhook known, String secret) implements Versioned {

  @Override
  public UUID id() {
    return known.id();
  }

  @Override
  public long version() {
    return known.version();
  }

  @Override
  public boolean canBeReadAgain() {
    return false;
  }

  @Override
  public String toString() {
    return "a new secret of " + known;
  }
}
