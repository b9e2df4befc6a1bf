package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Search.Pace;

/**
 * Finds the best open vacancies for a person without judging all of them: reads them near the home
 * first, judges those that promise most, and stops when no better can come. The page is the same as
 * if all had been judged.
 */
public final class OpeningSearch {

  private final OpeningPool pool;
  private final CandidateFacts person;
  private final LocalDate asOf;
  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Chances chances;
  private final Function<VacancyFacts, Optional<Match>> judge;

  /**
   * A search for pages.
   *
   * @param weights by which the person is ranked for a vacancy that states some itself
   * @param judge of one vacancy; empty = the person is ineligible
   */
  public OpeningSearch(
      OpeningPool pool,
      CandidateFacts person,
      LocalDate asOf,
      RuleBook rules,
      MatchingSettings settings,
      Function<Map<Fit, Double>, Weights> weights,
      Function<VacancyFacts, Optional<Match>> judge) {
    this.pool = pool;
    // What has ended counts for nothing, so nothing is found by it.
    this.person = person.on(asOf);
    this.asOf = asOf;
    this.rules = rules;
    this.settings = settings;
    this.chances = new Chances(this.person, asOf, rules, settings, weights);
    this.judge = judge;
  }

  /** Offers a ranker every vacancy that belongs on its page. */
  public void run(Ranker ranker) {
    run(ranker, Pace.USUAL);
  }

  void run(Ranker ranker, Pace pace) {
    new Threshold<>(Vacancies::new, ranker, asOf, pace).run();
  }

  /** Vacancies as rows, zone by zone; of a zone, all rows are read at once. */
  private final class Vacancies implements Streams<Zone, Offer> {

    private final Eligibility best;
    private final Lookout lookout;

    private Vacancies(Eligibility best) {
      this.best = best;
      this.lookout = Lookout.of(person, asOf, rules, settings, best);
    }

    @Override
    public List<Zone> all() {
      return lookout.zones(person.homeLocation(), chances.byPlace());
    }

    @Override
    public double unread(Zone zone, Offer last) {
      return chances.unread(zone);
    }

    @Override
    public UUID after(Zone zone, Offer last) {
      return null;
    }

    @Override
    public double most(Offer row) {
      return chances.of(row);
    }

    @Override
    public UUID id(Offer row) {
      return row.id();
    }

    @Override
    public UUID rankedAs(Offer row) {
      return row.id();
    }

    @Override
    public List<Part<Offer>> read(List<Place<Zone, Offer>> places, double least, int most) {
      return pool.read(lookout, places.stream().map(Place::stream).toList()).stream()
          .map(rows -> rows.stream().filter(row -> chances.lately(row, best)).toList())
          .map(rows -> new Part<>(rows, true))
          .toList();
    }

    @Override
    public Stream<Match> judge(Collection<UUID> ids) {
      return pool.facts(ids).stream().map(judge).flatMap(Optional::stream);
    }
  }
}
