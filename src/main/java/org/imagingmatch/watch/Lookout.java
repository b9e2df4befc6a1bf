package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.CandidateDeleted;
import org.imagingmatch.candidate.CandidatesSaved;
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

  void saved(@Observes CandidatesSaved saved) {
    UUID agencyId = saved.organisationId();
    List<UUID> watched = watches.vacancies(agencyId);
    if (!watched.isEmpty()) {
      verdicts.judge(
          agencyId,
          watched,
          eligibles.panel(agencyId, watched),
          saved.people().stream().map(each -> Person.of(each.candidate())).toList());
    }
  }

  void deleted(@Observes CandidateDeleted deleted) {
    verdicts.forget(deleted.organisationId(), deleted.id());
  }
}
