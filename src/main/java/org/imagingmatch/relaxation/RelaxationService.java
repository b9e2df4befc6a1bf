package org.imagingmatch.relaxation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.MatchService;
import org.imagingmatch.matching.Sight;
import org.imagingmatch.matching.Sights;
import org.imagingmatch.matching.model.Edit;
import org.imagingmatch.matching.model.Gain;
import org.imagingmatch.matching.model.Gain.Example;
import org.imagingmatch.matching.model.NearMisses.Reader;
import org.imagingmatch.matching.model.Relaxation;
import org.imagingmatch.matching.model.Relaxing;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.organisation.Agency;

/**
 * Counts what a vacancy gains by asking less, in one bounded pass over those who fail few gates.
 */
@ApplicationScoped
class RelaxationService {

  private static final String ACTION = "match.relaxations";
  private static final int MOST_PEOPLE = 100_000;
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final Sights sights;
  private final Judging judging;
  private final Clock clock;

  RelaxationService(Sights sights, Judging judging, Clock clock) {
    this.sights = sights;
    this.judging = judging;
    this.clock = clock;
  }

  /** For an agency's own people; 404 if it can read no such vacancy. */
  VacancyRelaxations ofAgency(UUID agencyId, UUID vacancyId, RelaxationParameters asked) {
    return sights.ofAgency(agencyId, vacancyId, ACTION, sight -> look(sight, asked));
  }

  /** For those whom a provider may discover; 404 unless the vacancy is its own. */
  VacancyRelaxations ofProvider(UUID providerId, UUID vacancyId, RelaxationParameters asked) {
    return sights.ofProvider(providerId, vacancyId, ACTION, sight -> look(sight, asked));
  }

  private VacancyRelaxations look(Sight sight, RelaxationParameters asked) {
    VacancyFacts vacancy = sight.vacancy();
    LocalDate asOf = asked.asOf == null ? judging.today() : asked.asOf;
    Situation situation = judging.situation(vacancy, asOf);
    Weights weights = judging.weights(vacancy.weights(), Map.of());
    Reader reader = new Reader(sight::name, sight::measured, sight::told);
    Instant end = clock.instant().plus(LONGEST);
    Relaxing.Found found =
        new Relaxing(vacancy, situation, weights, reader, asked.people())
            .find(sight.people(), asked.pairs(), MOST_PEOPLE, () -> clock.instant().isAfter(end));
    List<UUID> names =
        Stream.concat(found.singles().stream(), found.pairs().stream())
            .flatMap(gain -> gain.examples().stream())
            .map(Example::id)
            .distinct()
            .toList();
    Map<UUID, Agency> agencies = sight.show(names);
    return new VacancyRelaxations(
        vacancy.id(),
        asOf,
        ContractPeriod.of(situation.period()),
        MatchService.MODEL_VERSION,
        found.eligible(),
        found.conditional(),
        found.exact(),
        views(found.singles(), vacancy, agencies, asked),
        views(found.pairs(), vacancy, agencies, asked));
  }

  private static List<VacancyRelaxation> views(
      List<Gain> gains,
      VacancyFacts vacancy,
      Map<UUID, Agency> agencies,
      RelaxationParameters asked) {
    return gains.stream()
        .map(
            gain ->
                new VacancyRelaxation(
                    gain.changes().stream()
                        .map(change -> AskingLess.of(change, asked.acceptLanguage))
                        .toList(),
                    gain.eligible(),
                    gain.conditional(),
                    gain.origins().stream().map(HomeGain::of).toList(),
                    gain.lost(),
                    gain.onlyTogether(),
                    Apply.toVacancy(vacancy.id(), VacancyPatches.of(edits(gain, vacancy))),
                    gain.examples().stream()
                        .map(one -> RelaxationExample.of(one, agencies.get(one.id())))
                        .toList()))
        .toList();
  }

  /** The second change is of what the first one left. */
  private static List<Edit> edits(Gain gain, VacancyFacts vacancy) {
    VacancyFacts now = vacancy;
    Stream.Builder<Edit> edits = Stream.builder();
    for (Relaxation change : gain.changes()) {
      edits.add(change.edit(now));
      now = change.of(now);
    }
    return edits.build().toList();
  }
}
