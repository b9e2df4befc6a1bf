package org.imagingmatch.platform.limits;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A turn of an organisation.
 *
 * @param begun completes when the turn begins; fails with the problem to answer when it never does
 */
record Turn(UUID organisationId, CompletableFuture<Void> begun) {

  Turn(UUID organisationId) {
    this(organisationId, new CompletableFuture<>());
  }
}
