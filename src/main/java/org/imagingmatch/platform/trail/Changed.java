package org.imagingmatch.platform.trail;

import java.util.UUID;

/**
 * Something is being written or removed. Fired inside the transaction that does it, so that the
 * trail of it is committed with it or not at all.
 *
 * @param kind what a client calls it, such as {@code candidate}
 * @param organisationId whose it is
 * @param version the state it has now, or had at the end; null = its states are not counted
 * @param externalId the owner's own name for it; null = none
 */
public record Changed(
    String kind, UUID organisationId, UUID id, Change change, Long version, String externalId) {

  /** Of something for which its owner has no name. */
  public Changed(String kind, UUID organisationId, UUID id, Change change, Long version) {
    this(kind, organisationId, id, change, version, null);
  }
}
