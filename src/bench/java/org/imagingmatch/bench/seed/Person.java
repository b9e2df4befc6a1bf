package org.imagingmatch.bench.seed;

import java.util.UUID;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.model.CandidateFacts;

/** Somebody of the population. */
public record Person(int number, UUID id, NewCandidate recorded) {

  /** What ranking may read. */
  public CandidateFacts facts() {
    return Facts.of(id, recorded);
  }

  /** Only active people are ranked. */
  public boolean active() {
    return recorded.status() == CandidateStatus.ACTIVE;
  }
}
