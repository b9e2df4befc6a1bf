package org.imagingmatch.organisation.key;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * A new key, shown once.
 *
 * @param key what its holder sends in {@code X-API-Key}
 */
public record IssuedApiKey(@JsonUnwrapped ApiKey known, String key) implements Versioned {

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
    return "a new key: " + known;
  }
}
