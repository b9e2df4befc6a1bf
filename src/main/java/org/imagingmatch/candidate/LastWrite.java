package org.imagingmatch.candidate;

import java.time.Instant;
import java.util.UUID;

/** When somebody last wrote a person's record. */
public record LastWrite(UUID id, Instant lastWrittenAt) {

  static LastWrite of(CandidateEntity row) {
    return new LastWrite(row.id(), row.updatedAt());
  }
}
