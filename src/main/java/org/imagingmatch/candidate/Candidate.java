package org.imagingmatch.candidate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * A person on an agency's books.
 *
 * @param recorded what the agency records of the person
 */
public record Candidate(
    UUID id,
    @JsonIgnore long version,
    @JsonUnwrapped NewCandidate recorded,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static Candidate of(CandidateEntity row) {
    return new Candidate(row.id(), row.version(), row.recorded(), row.createdAt(), row.updatedAt());
  }
}
