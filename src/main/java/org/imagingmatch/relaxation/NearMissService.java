package org.imagingmatch.relaxation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.MatchService;
import org.imagingmatch.matching.Sight;
import org.imagingmatch.matching.Sights;
import org.imagingmatch.matching.model.NearMisses;
import org.imagingmatch.matching.model.NearMisses.Found;
import org.imagingmatch.matching.model.NearMisses.Page;
import org.imagingmatch.matching.model.NearMisses.Reader;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.organisation.Agency;
import org.imagingmatch.platform.Cursors;

/** Finds who nearly can take a vacancy, in one bounded pass over those who fail few gates. */
@ApplicationScoped
class NearMissService {

  private static final String ACTION = "match.near";
  private static final int MOST_PEOPLE = 100_000;
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final Sights sights;
  private final Judging judging;
  private final NearPeople people;
  private final Cursors cursors;
  private final Clock clock;

  NearMissService(Sights sights, Judging judging, NearPeople people, Cursors cursors, Clock clock) {
    this.sights = sights;
    this.judging = judging;
    this.people = people;
    this.cursors = cursors;
    this.clock = clock;
  }

  /**
   * A page that was looked for.
   *
   * @param list names the list, for its cursors
   */
  record Looked(
      Sight sight,
      Situation situation,
      Weights weights,
      String list,
      Found found,
      Map<UUID, Agency> agencies) {}

  /** Of an agency's own people; 404 if it can read no such vacancy. */
  NearMissPage ofAgency(UUID agencyId, UUID vacancyId, NearMissParameters asked) {
    Looked looked = sights.ofAgency(agencyId, vacancyId, ACTION, sight -> look(sight, asked));
    return page(vacancyId, looked, people.known(agencyId, looked, asked.texts()));
  }

  /** Of those whom a provider may discover; 404 unless the vacancy is its own. */
  NearMissPage ofProvider(UUID providerId, UUID vacancyId, NearMissParameters asked) {
    Looked looked = sights.ofProvider(providerId, vacancyId, ACTION, sight -> look(sight, asked));
    return page(vacancyId, looked, people.unknown(looked, asked.texts()));
  }

  private Looked look(Sight sight, NearMissParameters asked) {
    Weights weights = judging.weights(sight.vacancy().weights(), asked.weights());
    String list =
        "near misses %s %s %s %s %d %s %s"
            .formatted(
                sight.blind(),
                FactsJson.writeAsked(sight.vacancy()),
                weights.asMap(),
                asked.asOf,
                asked.mostGaps(),
                asked.sort(),
                judging.under());
    NearMissCursor cursor =
        asked.page.cursor() == null
            ? null
            : cursors.read(asked.page.cursor(), list, NearMissCursor::of);
    LocalDate today = asked.asOf == null ? judging.today() : asked.asOf;
    LocalDate asOf = cursor == null ? today : cursor.asOf();
    Situation situation = judging.situation(sight.vacancy(), asOf);
    Page page =
        new Page(
            asked.mostGaps(),
            asked.page.size(),
            asked.sort().order(),
            cursor == null ? null : cursor.mark());
    Instant end = clock.instant().plus(LONGEST);
    Found found =
        new NearMisses(
                sight.vacancy(),
                situation,
                weights,
                page,
                new Reader(sight::name, sight::measured, sight::told))
            .find(sight.people(), MOST_PEOPLE, () -> clock.instant().isAfter(end));
    List<UUID> names = found.items().stream().map(near -> near.match().id()).toList();
    return new Looked(sight, situation, weights, list, found, sight.show(names));
  }

  private NearMissPage page(UUID vacancyId, Looked looked, List<NearPerson> items) {
    Situation situation = looked.situation();
    Found found = looked.found();
    return new NearMissPage(
        vacancyId,
        situation.asOf(),
        ContractPeriod.of(situation.period()),
        MatchService.MODEL_VERSION,
        looked.weights().asMap(),
        found.exact(),
        items,
        found.next() == null
            ? null
            : cursors.write(
                new NearMissCursor(situation.asOf(), found.next()).bytes(), looked.list()));
  }
}
