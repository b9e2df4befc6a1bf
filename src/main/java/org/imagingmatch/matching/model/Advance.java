package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The smallest set of changes of a person's record by which the person comes to a goal: every set
 * of one change is tried, then of two, then of three, each by judging the changed facts.
 */
public final class Advance {

  /** Most changes in a set. */
  public static final int MOST_CHANGES = 3;

  /** Sets that are judged. */
  private static final int MOST_SETS = 50_000;

  /**
   * A way to the goal.
   *
   * @param changes in the order in which they build on each other; empty = there already
   * @param match after them
   */
  public record Way(List<Remedy> changes, Match match) {}

  /**
   * What was found.
   *
   * @param way null = there is none of so few changes
   * @param exact all sets that are smaller were tried
   */
  public record Found(Way way, boolean exact) {}

  private record State(CandidateFacts person, List<Remedy> changes) {

    private State and(Remedy remedy) {
      List<Remedy> more = new ArrayList<>(changes);
      more.add(remedy);
      return new State(person.with(remedy.edit()), List.copyOf(more));
    }

    private Set<Reason> name() {
      return changes.stream().map(Remedy::what).collect(Collectors.toSet());
    }
  }

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final Weights weights;
  private final BooleanSupplier late;

  /**
   * For one vacancy.
   *
   * @param late whether to stop
   */
  public Advance(VacancyFacts vacancy, Situation situation, Weights weights, BooleanSupplier late) {
    this.vacancy = vacancy;
    this.situation = situation;
    this.weights = weights;
    this.late = late;
  }

  /** How the person comes to fail no gate. */
  public Found toBeAble(CandidateFacts person) {
    return search(person, match -> match.eligibility() != Eligibility.INELIGIBLE, Moves::closing);
  }

  /**
   * How the person comes before a place in the ranking.
   *
   * @param last who has it now; null = nobody, so that failing no gate is enough
   */
  public Found ahead(CandidateFacts person, Match last) {
    return search(
        person,
        match ->
            match.eligibility() != Eligibility.INELIGIBLE
                && (last == null || Match.ORDER.compare(match, last) < 0),
        Moves::helping);
  }

  private Found search(
      CandidateFacts person, Predicate<Match> goal, Function<Pairing, List<Remedy>> moves) {
    Match now = match(person);
    if (goal.test(now)) {
      return new Found(new Way(List.of(), now), true);
    }
    List<State> states = List.of(new State(person, List.of()));
    Set<Set<Reason>> tried = new HashSet<>();
    for (int size = 1; size <= MOST_CHANGES; size++) {
      List<State> next = new ArrayList<>();
      Way best = null;
      for (State state : states) {
        for (Remedy move : moves.apply(Pairing.of(vacancy, state.person(), situation))) {
          State after = state.and(move);
          if (after.name().size() < size || !tried.add(after.name())) {
            continue;
          }
          if (tried.size() > MOST_SETS || late.getAsBoolean()) {
            return new Found(best, false);
          }
          Match match = match(after.person());
          if (goal.test(match) && (best == null || Match.ORDER.compare(match, best.match()) < 0)) {
            best = new Way(after.changes(), match);
          }
          next.add(after);
        }
      }
      if (best != null) {
        return new Found(best, true);
      }
      states = next;
    }
    return new Found(null, true);
  }

  private Match match(CandidateFacts person) {
    return Match.of(person.id(), vacancy, person, situation, weights);
  }
}
