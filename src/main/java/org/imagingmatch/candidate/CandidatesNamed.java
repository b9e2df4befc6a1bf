package org.imagingmatch.candidate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Many candidates are about to be put under external ids: an observer that knows why one of them
 * must not be says so, and only that one is refused.
 */
public final class CandidatesNamed {

  private final UUID organisationId;
  private final List<String> externalIds;
  private final Map<String, HttpProblem> refused = new HashMap<>();

  CandidatesNamed(UUID organisationId, List<String> externalIds) {
    this.organisationId = organisationId;
    this.externalIds = externalIds;
  }

  /** Whose they are. */
  public UUID organisationId() {
    return organisationId;
  }

  /** The agency's names for them. */
  public List<String> externalIds() {
    return externalIds;
  }

  /** Nobody is to be recorded under this name. */
  public void refuse(String externalId, HttpProblem why) {
    refused.put(externalId, why);
  }

  Optional<HttpProblem> refusal(String externalId) {
    return Optional.ofNullable(refused.get(externalId));
  }
}
