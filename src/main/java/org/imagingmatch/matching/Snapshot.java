package org.imagingmatch.matching;

import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * A ranking and what it was made of.
 *
 * @param answer its first page
 * @param vacancy the facts of what was asked
 * @param catalogue version of the reference data
 * @param settings those of the deployment, in one spelling
 * @param people those on the page, in the order of its items
 */
public record Snapshot(
    Matches answer, VacancyFacts vacancy, String catalogue, String settings, List<Ranked> people) {

  /** Somebody on the page; the facts have the person's own id, whatever the item says. */
  public record Ranked(UUID agencyId, CandidateFacts facts) {}
}
