package org.imagingmatch.platform.store;

import java.util.UUID;

/** Something that changes and says which state of it one holds. */
public interface Versioned {

  /** Its id, given by the service. */
  UUID id();

  /** Grows with every change. */
  long version();

  /** Whether whoever made it can read later what the answer says now. */
  default boolean canBeReadAgain() {
    return true;
  }

  /**
   * The strong entity tag of this state. It has a part of the id, because behind an external id
   * there can be another thing tomorrow, with the same version.
   */
  default String etag() {
    return etag(id(), version());
  }

  /** The entity tag of a state of something. */
  static String etag(UUID id, long version) {
    return "\"%s-%d\"".formatted(id.toString().substring(0, 8), version);
  }
}
