package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.matching.model.Search.Pace;
import org.imagingmatch.matching.model.Streams.Part;
import org.imagingmatch.matching.model.Streams.Place;

/**
 * Finds the best of many without looking at all of them (a threshold algorithm after Fagin): reads
 * streams of rows, those that promise most first, judges whoever promises most, and stops when
 * neither a row that was read nor one that was not can come on the page any more.
 *
 * @see <a href="https://doi.org/10.1016/S0022-0000(03)00026-6">R. Fagin, A. Lotem, M. Naor: Optimal
 *     aggregation algorithms for middleware</a>
 */
final class Threshold<S, R> {

  private final Function<Eligibility, Streams<S, R>> streams;
  private final Ranker ranker;
  private final LocalDate asOf;
  private final Pace pace;
  private final Set<UUID> judged = new HashSet<>();

  /**
   * A search for one page.
   *
   * @param streams of those who could be so eligible, and no better
   * @param asOf no match begins earlier
   */
  Threshold(
      Function<Eligibility, Streams<S, R>> streams, Ranker ranker, LocalDate asOf, Pace pace) {
    this.streams = streams;
    this.ranker = ranker;
    this.asOf = asOf;
    this.pace = pace;
  }

  /** Offers the ranker whatever belongs on its page. */
  void run() {
    // Whoever is eligible stands before whoever is conditional, and is found in fewer rows.
    for (Eligibility best : List.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL)) {
      if (ranker.couldTake(best, 100, asOf, null)) {
        new Pass(best).run();
      }
    }
  }

  /** Those who could be so eligible, and no better. */
  private final class Pass {

    private final Eligibility best;
    private final Streams<S, R> all;
    private final List<Reading> unended = new ArrayList<>();
    private int readings;
    private int judgings;

    /** In the order of matches, so that none stands behind one that cannot enter. */
    private final PriorityQueue<Contender> contenders =
        new PriorityQueue<>(
            Comparator.comparingDouble(Contender::comparable)
                .reversed()
                .thenComparing(Contender::id));

    private Pass(Eligibility best) {
      this.best = best;
      this.all = streams.apply(best);
      all.all().forEach(stream -> unended.add(new Reading(stream)));
    }

    private void run() {
      while (true) {
        unended.removeIf(stream -> stream.ended || !mayStillYield(stream));
        double unread = unended.stream().mapToDouble(stream -> stream.unread).max().orElse(-1);
        Contender first = contenders.peek();
        if (first != null && !couldEnter(first)) {
          contenders.clear();
        } else if (first != null && (first.most >= unread || ranker.isShort())) {
          judge(unread);
        } else if (!unended.isEmpty()) {
          read();
        } else if (first == null) {
          return;
        }
      }
    }

    private boolean mayStillYield(Reading reading) {
      return couldTake(reading.unread, all.after(reading.stream, reading.last));
    }

    private boolean couldEnter(Contender contender) {
      return couldTake(contender.most, all.rankedAs(contender.row));
    }

    private boolean couldTake(double score, UUID id) {
      return ranker.couldTake(best, score, asOf, id);
    }

    private void read() {
      unended.sort(Comparator.comparingDouble((Reading stream) -> stream.unread).reversed());
      List<Reading> next = unended.subList(0, Math.min(pace.streams(readings), unended.size()));
      List<Place<S, R>> places = next.stream().map(Reading::place).toList();
      List<Part<R>> parts =
          all.read(places, ranker.leastScore(best), pace.rows(readings, next.size()));
      readings++;
      for (int i = 0; i < next.size(); i++) {
        next.get(i).took(parts.get(i));
        parts.get(i).rows().forEach(this::consider);
      }
    }

    private void consider(R row) {
      Contender contender = new Contender(row);
      if (!judged.contains(all.id(row)) && couldEnter(contender)) {
        contenders.add(contender);
      }
    }

    /** Judges those who promise most, as long as no unread row promises more. */
    private void judge(double unread) {
      int most = pace.people(judgings);
      judgings++;
      Set<UUID> chosen = new LinkedHashSet<>();
      while (chosen.size() < most
          && !contenders.isEmpty()
          && (contenders.peek().most >= unread || ranker.isShort())
          && couldEnter(contenders.peek())) {
        UUID id = all.id(contenders.poll().row);
        if (judged.add(id)) {
          chosen.add(id);
        }
      }
      if (!chosen.isEmpty()) {
        all.judge(chosen).forEach(ranker::offer);
      }
    }

    /** A row that was read and not judged yet. */
    private final class Contender {

      private final R row;
      private final double most;

      private Contender(R row) {
        this.row = row;
        this.most = all.most(row);
      }

      private double comparable() {
        return Match.comparable(most);
      }

      private String id() {
        return all.id(row).toString();
      }
    }

    /** One stream, and how far it was read. */
    private final class Reading {

      private final S stream;
      private R last;
      private double unread;
      private boolean ended;

      private Reading(S stream) {
        this.stream = stream;
        this.unread = all.unread(stream, null);
      }

      private Place<S, R> place() {
        return new Place<>(stream, last);
      }

      private void took(Part<R> part) {
        ended = part.ended();
        if (!part.rows().isEmpty()) {
          last = part.rows().get(part.rows().size() - 1);
          unread = all.unread(stream, last);
        }
      }
    }
  }
}
