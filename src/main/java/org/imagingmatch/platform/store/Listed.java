package org.imagingmatch.platform.store;

import java.time.Instant;
import java.util.UUID;

/** Something that has a place in the order of lists: by creation, then by id. */
public interface Listed {

  /** Its id, given by the service. */
  UUID id();

  /** When it came to be. */
  Instant createdAt();
}
