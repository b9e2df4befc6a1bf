package org.imagingmatch.platform.trail;

import java.util.List;
import java.util.UUID;

/**
 * Things of one kind get another status. Fired inside the transaction that does it.
 *
 * @param kind what a client calls them, such as {@code vacancy}
 * @param things never none
 */
public record Moved(String kind, UUID organisationId, List<Thing> things) {

  /**
   * One of them.
   *
   * @param version the state it has now
   * @param externalId the owner's own name for it; null = none
   */
  public record Thing(UUID id, long version, String externalId, String from, String to) {}
}
