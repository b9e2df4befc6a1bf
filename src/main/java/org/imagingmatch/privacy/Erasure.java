package org.imagingmatch.privacy;

import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/** A person was erased and is not to come back; says nothing of who it was. */
public record Erasure(UUID id, Instant erasedAt) implements Versioned {

  /** It never changes. */
  @Override
  public long version() {
    return 0;
  }

  static Erasure of(ErasureEntity row) {
    return new Erasure(row.rowId.id(), row.erasedAt);
  }
}
