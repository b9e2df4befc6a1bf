package org.imagingmatch.platform.trail;

import java.util.List;
import java.util.UUID;

/**
 * Vacancies that agencies may see, or could see before, are being written or removed. Fired inside
 * the transaction that does it.
 *
 * @param organisationId the provider
 * @param vacancies never none
 */
public record Posted(UUID organisationId, List<Vacancy> vacancies) {

  /**
   * One of them.
   *
   * @param version the state it has now, or had at the end
   * @param before who could see it
   * @param now who can see it
   */
  public record Vacancy(UUID id, long version, Audience before, Audience now) {}
}
