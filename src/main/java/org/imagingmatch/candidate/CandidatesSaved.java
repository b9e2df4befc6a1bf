package org.imagingmatch.candidate;

import java.util.List;
import java.util.UUID;

/**
 * Candidates are being written: fired inside the transaction, so that what an observer derives from
 * them is committed with them or not at all.
 *
 * @param people never none, each once
 */
public record CandidatesSaved(UUID organisationId, List<Person> people) {

  /**
   * One of them.
   *
   * @param created whether the person is new
   * @param named whether the person is new, or has another external id than before
   */
  public record Person(Candidate candidate, boolean created, boolean named) {}
}
