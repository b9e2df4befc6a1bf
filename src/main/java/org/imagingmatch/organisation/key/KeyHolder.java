package org.imagingmatch.organisation.key;

import java.util.Set;
import java.util.UUID;

/** Whoever sent a key that is accepted. */
record KeyHolder(UUID organisationId, UUID keyId, Set<String> roles) {

  static KeyHolder of(ApiKeyEntity row) {
    return new KeyHolder(row.organisationId(), row.id(), row.scopes());
  }
}
