package org.imagingmatch.platform.trail;

import java.util.List;
import java.util.UUID;

/**
 * Things of one kind are being written or removed. Fired inside the transaction that does it, so
 * that the trail of it is committed with it or not at all.
 *
 * @param kind what a client calls them, such as {@code candidate}
 * @param organisationId whose they are
 * @param things never none
 */
public record Changed(String kind, UUID organisationId, List<Thing> things) {

  /** Of one thing for which its owner has no name. */
  public Changed(String kind, UUID organisationId, UUID id, Change change, Long version) {
    this(kind, organisationId, List.of(new Thing(id, change, version, null)));
  }

  /**
   * One of them.
   *
   * @param version the state it has now, or had at the end; null = its states are not counted
   * @param externalId the owner's own name for it; null = none
   */
  public record Thing(UUID id, Change change, Long version, String externalId) {}
}
