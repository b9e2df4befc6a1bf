package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.Eligibles;
import org.imagingmatch.matching.Panel;
import org.imagingmatch.matching.Person;

/**
 * Judges everybody for vacancies that are watched, when these are other than when that was done
 * last, or it is another day. People who are written meanwhile are judged by whoever writes them;
 * to be sure that they are judged by the same state, everybody is judged only once all who could
 * have seen an older one have ended.
 */
@ApplicationScoped
class Rounds {

  /** So long nobody else takes over what was claimed or kept. */
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final WatchRepository watches;
  private final Eligibles eligibles;
  private final Verdicts verdicts;
  private final Clock clock;

  Rounds(WatchRepository watches, Eligibles eligibles, Verdicts verdicts, Clock clock) {
    this.watches = watches;
    this.eligibles = eligibles;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /** The organisations that watch something; for whoever runs the service, who sees them all. */
  @Transactional
  List<UUID> owners() {
    return watches.owners();
  }

  /** Notes which vacancies are in another state than they were judged in. */
  @Transactional
  void look(UUID agencyId) {
    Map<UUID, String> noted = watches.states(agencyId);
    Map<UUID, String> now = eligibles.states(agencyId, noted.keySet());
    noted.forEach(
        (vacancy, state) -> {
          String current = now.getOrDefault(vacancy, WatchRepository.UNSEEN);
          if (!current.equals(state)) {
            watches.note(agencyId, vacancy, current);
          }
        });
  }

  /** The vacancies for which everybody is to be judged now, by their states, for this caller. */
  @Transactional
  Map<UUID, String> claim(UUID agencyId) {
    Instant now = clock.instant();
    return watches.claim(agencyId, now, now.plus(CLAIM));
  }

  @Transactional
  Panel panel(UUID agencyId, Set<UUID> vacancies) {
    return eligibles.panel(agencyId, vacancies);
  }

  /** Some people's ids, after one. */
  @Transactional
  List<UUID> people(UUID agencyId, UUID after, int most) {
    return eligibles.people(agencyId, after, most);
  }

  /** Judges some people, and answers whom somebody else was writing. */
  @Transactional
  List<UUID> judge(UUID agencyId, Set<UUID> vacancies, Panel panel, List<UUID> ids) {
    watches.keep(agencyId, vacancies, clock.instant().plus(CLAIM));
    List<Person> people = eligibles.unwritten(agencyId, ids);
    verdicts.judge(agencyId, vacancies, panel, people);
    Set<UUID> judged = people.stream().map(Person::id).collect(Collectors.toSet());
    List<UUID> rest = new ArrayList<>(ids);
    rest.removeAll(judged);
    return rest.isEmpty() ? rest : eligibles.still(agencyId, rest);
  }

  /** Everybody was judged. */
  @Transactional
  void finish(UUID agencyId, Map<UUID, String> states) {
    watches.finish(agencyId, states, clock.instant());
  }
}
