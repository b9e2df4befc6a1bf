package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.matching.model.Pool.Demand;

/**
 * Finds the best people for a vacancy without looking at all of them (a threshold algorithm after
 * Fagin): reads streams of rows, strongest first, judges those that promise most, and stops when
 * neither a row that was read nor one that was not can come on the page any more. The page is the
 * same as if everybody had been judged.
 *
 * @see <a href="https://doi.org/10.1016/S0022-0000(03)00026-6">R. Fagin, A. Lotem, M. Naor: Optimal
 *     aggregation algorithms for middleware</a>
 */
public final class Search {

  /**
   * How much is read at once: little at first, because often it is enough, then ever more.
   *
   * @param streams streams of the first reading
   * @param rows rows of each
   * @param people whose facts are read together
   */
  record Pace(int streams, int rows, int people) {

    static final Pace USUAL = new Pace(8, 32, 32);

    /** So many times more than at first, at most. */
    private static final int DOUBLINGS = 4;

    private int streams(int readings) {
      return streams << Math.min(readings, DOUBLINGS);
    }

    private int rows(int readings) {
      return rows << Math.min(readings, DOUBLINGS);
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
  private final Set<UUID> judged = new HashSet<>();

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
    // Whoever is eligible stands before whoever is conditional, and is found in fewer rows.
    for (Eligibility best : List.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL)) {
      if (ranker.couldTake(best, 100, situation.asOf(), null)) {
        new Pass(best).run();
      }
    }
  }

  /** A row that was read and whose person was not judged yet. */
  private record Contender(Prospect row, double most) {

    /** In the order of matches, so that none stands behind one that cannot enter. */
    private static final Comparator<Contender> BEST_FIRST =
        Comparator.comparingDouble((Contender one) -> Match.comparable(one.most()))
            .reversed()
            .thenComparing(one -> one.row().id().toString());
  }

  /** One stream, and how far it was read. */
  private final class Stream {

    private final Source source;
    private Prospect last;
    private double unread;
    private boolean ended;

    private Stream(Source source) {
      this.source = source;
      this.unread = bound.unread(source, Integer.MIN_VALUE);
    }

    private void took(List<Prospect> rows, int asked) {
      ended = rows.size() < asked;
      if (!rows.isEmpty()) {
        last = rows.get(rows.size() - 1);
        unread = bound.unread(source, last.weakness());
      }
    }
  }

  /** The people who could be so eligible, and no better. */
  private final class Pass {

    private final Eligibility best;
    private final Narrowing narrowing;
    private final List<Stream> streams = new ArrayList<>();
    private int readings;
    private final PriorityQueue<Contender> contenders = new PriorityQueue<>(Contender.BEST_FIRST);

    private Pass(Eligibility best) {
      this.best = best;
      this.narrowing = Narrowing.of(vacancy, situation, best);
      narrowing.sources().stream()
          .filter(source -> source.cell() == null || bound.byPlace())
          .map(Stream::new)
          .forEach(streams::add);
    }

    private void run() {
      while (true) {
        streams.removeIf(stream -> stream.ended || !mayStillYield(stream));
        double unread = streams.stream().mapToDouble(stream -> stream.unread).max().orElse(-1);
        Contender first = contenders.peek();
        if (first != null && !couldEnter(first)) {
          contenders.clear();
        } else if (first != null && (first.most() >= unread || ranker.isShort())) {
          judge(unread);
        } else if (!streams.isEmpty()) {
          read();
        } else if (first == null) {
          return;
        }
      }
    }

    private boolean mayStillYield(Stream stream) {
      UUID id = bound.byStrength() || stream.last == null ? null : stream.last.id();
      return couldTake(stream.unread, id);
    }

    private boolean couldEnter(Contender contender) {
      return couldTake(contender.most(), contender.row().id());
    }

    private boolean couldTake(double score, UUID id) {
      return ranker.couldTake(best, score, situation.asOf(), anonymous ? null : id);
    }

    private void read() {
      streams.sort(Comparator.comparingDouble((Stream stream) -> stream.unread).reversed());
      List<Stream> next = streams.subList(0, Math.min(pace.streams(readings), streams.size()));
      int rows = pace.rows(readings);
      readings++;
      double least = ranker.leastScore(best);
      List<Demand> demands =
          next.stream()
              .map(each -> new Demand(each.source, each.last, bound.weakest(each.source, least)))
              .toList();
      List<List<Prospect>> answers = pool.read(narrowing, demands, bound.byStrength(), rows);
      for (int i = 0; i < next.size(); i++) {
        next.get(i).took(answers.get(i), rows);
        answers.get(i).forEach(this::consider);
      }
    }

    private void consider(Prospect row) {
      Contender contender = new Contender(row, bound.of(row));
      if (!judged.contains(row.id()) && couldEnter(contender)) {
        contenders.add(contender);
      }
    }

    /** Judges those who promise most, as long as no unread row promises more. */
    private void judge(double unread) {
      Set<UUID> chosen = new LinkedHashSet<>();
      while (chosen.size() < pace.people()
          && !contenders.isEmpty()
          && (contenders.peek().most() >= unread || ranker.isShort())
          && couldEnter(contenders.peek())) {
        UUID id = contenders.poll().row().id();
        if (judged.add(id)) {
          chosen.add(id);
        }
      }
      if (!chosen.isEmpty()) {
        pool.facts(chosen).stream().map(judge).forEach(match -> match.ifPresent(ranker::offer));
      }
    }
  }
}
