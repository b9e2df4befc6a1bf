package org.imagingmatch.matching;

import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.matching.model.CandidateFacts;

/**
 * Somebody who may be judged.
 *
 * @param externalId the agency's own name for the person; null = none
 * @param facts null = is not to be asked at all
 */
public record Person(UUID id, String externalId, CandidateFacts facts) {

  /** As just recorded. */
  public static Person of(Candidate candidate) {
    boolean active = candidate.recorded().status() == CandidateStatus.ACTIVE;
    return new Person(
        candidate.id(),
        candidate.recorded().externalId(),
        active ? Facts.of(candidate.id(), candidate.recorded()) : null);
  }
}
