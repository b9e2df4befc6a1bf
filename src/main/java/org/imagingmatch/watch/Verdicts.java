package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.event.Judgement;
import org.imagingmatch.event.Recorder;
import org.imagingmatch.matching.Panel;
import org.imagingmatch.matching.Person;
import org.imagingmatch.platform.store.Moments;

/** Notes who is eligible for what is watched, and tells what is otherwise than before. */
@ApplicationScoped
class Verdicts {

  private final EligibleRepository eligibles;
  private final Recorder recorder;
  private final Clock clock;

  Verdicts(EligibleRepository eligibles, Recorder recorder, Clock clock) {
    this.eligibles = eligibles;
    this.recorder = recorder;
    this.clock = clock;
  }

  /** Judges some people for some vacancies, in the transaction of the caller. */
  void judge(UUID agencyId, Collection<UUID> vacancies, Panel panel, List<Person> people) {
    List<Pair> eligible = new ArrayList<>();
    Map<UUID, String> names = new HashMap<>();
    for (Person person : people) {
      names.put(person.id(), person.externalId());
      panel.vacanciesFor(person).forEach(id -> eligible.add(new Pair(id, person.id())));
    }
    List<Judgement> judgements = new ArrayList<>();
    eligibles.drop(agencyId, vacancies, names.keySet(), eligible).stream()
        .map(pair -> judgement(pair, names.get(pair.candidateId()), false))
        .forEach(judgements::add);
    if (!eligible.isEmpty()) {
      eligibles.add(agencyId, eligible, Moments.of(clock.instant())).stream()
          .map(pair -> judgement(pair, names.get(pair.candidateId()), true))
          .forEach(judgements::add);
    }
    recorder.judged(agencyId, judgements);
  }

  /** A person is gone, and with the person the name. */
  void forget(UUID agencyId, UUID candidateId) {
    recorder.judged(
        agencyId,
        eligibles.forget(agencyId, candidateId).stream()
            .map(pair -> judgement(pair, null, false))
            .toList());
  }

  private static Judgement judgement(Pair pair, String name, boolean eligible) {
    return new Judgement(pair.vacancyId(), pair.candidateId(), name, eligible);
  }
}
