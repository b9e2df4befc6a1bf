package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Pool.Demand;

/**
 * Finds the best people for a vacancy without looking at all of them: reads streams of rows,
 * strongest first, until nobody better can come. The page is the same as if everybody had been
 * judged.
 */
public final class Search {

  /**
   * How much is read at once: little at first, because often it is enough, then ever more.
   *
   * @param streams streams of the first reading
   * @param rows rows of each
   * @param people who are judged together
   */
  record Pace(int streams, int rows, int people) {

    static final Pace USUAL = new Pace(32, 64, 64);

    /** How often it is doubled. */
    private static final int DOUBLINGS = 3;

    int streams(int readings) {
      return streams << Math.min(readings, DOUBLINGS);
    }

    /** Of each of some streams; those that are left when others have ended get their share. */
    int rows(int readings, int open) {
      int spare = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, streams / open));
      return rows << Math.min(readings, DOUBLINGS + Math.min(spare, DOUBLINGS));
    }

    int people(int judgings) {
      return people << Math.min(judgings, DOUBLINGS);
    }
  }

  private final Pool pool;
  private final VacancyFacts vacancy;
  private final Situation situation;
  private final Bound bound;
  private final Ranker ranker;
  private final boolean anonymous;
  private final Pace pace;
  private final Function<CandidateFacts, Optional<Match>> judge;

  /**
   * A search for one page.
   *
   * @param anonymous people are ranked under other ids than their own
   * @param judge of one person; empty = ineligible
   */
  public Search(
      Pool pool,
      VacancyFacts vacancy,
      Situation situation,
      Weights weights,
      Ranker ranker,
      boolean anonymous,
      Function<CandidateFacts, Optional<Match>> judge) {
    this(pool, vacancy, situation, weights, ranker, anonymous, judge, Pace.USUAL);
  }

  Search(
      Pool pool,
      VacancyFacts vacancy,
      Situation situation,
      Weights weights,
      Ranker ranker,
      boolean anonymous,
      Function<CandidateFacts, Optional<Match>> judge,
      Pace pace) {
    this.pool = pool;
    this.vacancy = vacancy;
    this.situation = situation;
    this.bound = new Bound(vacancy, situation, weights);
    this.ranker = ranker;
    this.anonymous = anonymous;
    this.judge = judge;
    this.pace = pace;
  }

  /** Offers the ranker everybody who belongs on its page. */
  public void run() {
    new Threshold<>(People::new, ranker, situation.asOf(), pace).run();
  }

  /** People as rows, strongest first, or by id where that alone parts them. */
  private final class People implements Streams<Source, Prospect> {

    private final Narrowing narrowing;

    /** With neither strength nor place in the score, equals are many, and the id parts them. */
    private final boolean byId = !anonymous && !bound.byStrength() && !bound.byPlace();

    private People(Eligibility best) {
      narrowing = Narrowing.of(vacancy, situation, best);
    }

    @Override
    public List<Source> all() {
      return narrowing.sources().stream()
          .filter(source -> source.cell() == null || bound.byPlace())
          .toList();
    }

    @Override
    public double unread(Source source, Prospect last) {
      return bound.unread(source, last == null ? Integer.MIN_VALUE : last.weakness());
    }

    @Override
    public UUID after(Source source, Prospect last) {
      return byId && last != null ? last.id() : null;
    }

    @Override
    public double most(Prospect row) {
      return bound.of(row);
    }

    @Override
    public UUID id(Prospect row) {
      return row.id();
    }

    @Override
    public UUID rankedAs(Prospect row) {
      return anonymous ? null : row.id();
    }

    @Override
    public List<Part<Prospect>> read(List<Place<Source, Prospect>> places, double least, int most) {
      List<Demand> demands =
          places.stream()
              .map(
                  each ->
                      new Demand(each.stream(), each.last(), bound.weakest(each.stream(), least)))
              .toList();
      return pool.read(narrowing, demands, !byId, most).stream()
          .map(rows -> new Part<>(rows, rows.size() < most))
          .toList();
    }

    @Override
    public Stream<Match> judge(Collection<UUID> ids) {
      return pool.facts(ids).stream().map(judge).flatMap(Optional::stream);
    }
  }
}
