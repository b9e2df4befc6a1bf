package org.imagingmatch.run;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * A run with what it was made of.
 *
 * @param head the answer up to its first item
 * @param kept those of its people who are still there, in the order of the answer
 */
record KeptRun(
    MatchRun run,
    Set<Eligibility> eligibilities,
    int limit,
    boolean blind,
    VacancyFacts vacancy,
    String head,
    List<KeptPerson> kept) {

  /** Somebody on the page; {@code item} is what was answered. */
  record KeptPerson(UUID agencyId, CandidateFacts facts, String item) {}

  /** The run with its answer. */
  MatchRun answer() {
    return run.with(
        kept.stream().map(KeptPerson::item).collect(Collectors.joining(",", head, "]}")));
  }

  /** Whether there was nobody beside those on the page. */
  boolean showsEverybody() {
    return run.people() < limit;
  }
}
