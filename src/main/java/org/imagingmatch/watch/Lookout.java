package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateDeleted;
import org.imagingmatch.candidate.CandidateSaved;
import org.imagingmatch.matching.Eligibles;
import org.imagingmatch.matching.Person;

/** Judges people for what is watched whenever they are written, in the same transaction. */
@ApplicationScoped
class Lookout {

  private final WatchRepository watches;
  private final Eligibles eligibles;
  private final Verdicts verdicts;

  Lookout(WatchRepository watches, Eligibles eligibles, Verdicts verdicts) {
    this.watches = watches;
    this.eligibles = eligibles;
    this.verdicts = verdicts;
  }

  void saved(@Observes CandidateSaved saved) {
    judge(saved.organisationId(), List.of(saved.candidate()));
  }

  private void judge(UUID agencyId, List<Candidate> people) {
    List<UUID> watched = watches.vacancies(agencyId);
    if (!watched.isEmpty()) {
      verdicts.judge(
          agencyId,
          watched,
          eligibles.panel(agencyId, watched),
          people.stream().map(Person::of).toList());
    }
  }

  void deleted(@Observes CandidateDeleted deleted) {
    verdicts.forget(deleted.organisationId(), deleted.id());
  }
}
