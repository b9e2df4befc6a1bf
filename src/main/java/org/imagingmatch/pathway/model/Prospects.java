package org.imagingmatch.pathway.model;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.pathway.model.Step.Certify;

/**
 * Posts where nothing stands in the way of a person but gates that steps can move. What a step does
 * there is judged only where it could move all of them, and only by the gates that it could move.
 */
final class Prospects {

  private static final Set<Gate> MODALITY = Set.of(Gate.MODALITY);

  private final CandidateFacts person;
  private final Grant grant;
  private final Levers levers;
  private final BitSet posts = new BitSet();
  private final Map<Gate, BitSet> obstacles = new EnumMap<>(Gate.class);
  private final Map<Integer, Set<Gate>> lacking = new HashMap<>();
  private final Map<Step, Outcome> known = new HashMap<>();
  private final Map<Attested, Eligibility> attested = new HashMap<>();

  /** Credentials of a kind that somebody earned, before a post. */
  private record Attested(int post, int kind) {}

  /** The posts for which a person who has taken a step is eligible, and conditional. */
  record Outcome(BitSet eligible, BitSet conditional) {

    /** Both. */
    BitSet open() {
      BitSet open = (BitSet) eligible.clone();
      open.or(conditional);
      return open;
    }

    private void addAll(Outcome other, BitSet without) {
      eligible.or(other.eligible);
      eligible.andNot(without);
      conditional.or(other.conditional);
      conditional.andNot(without);
    }

    private void add(int post, Eligibility after) {
      switch (after) {
        case ELIGIBLE -> eligible.set(post);
        case CONDITIONAL -> conditional.set(post);
        case INELIGIBLE -> {}
      }
    }
  }

  Prospects(CandidateFacts person, Grant grant, Levers levers) {
    this.person = person;
    this.grant = grant;
    this.levers = levers;
    Step.GATES.forEach(gate -> obstacles.put(gate, new BitSet()));
  }

  /**
   * Adds a post.
   *
   * @param gates those that stand in the way
   * @param notMet these and all others that are not met
   */
  void add(int post, Set<Gate> gates, Set<Gate> notMet) {
    posts.set(post);
    gates.forEach(gate -> obstacles.get(gate).set(post));
    lacking.put(post, notMet);
  }

  int size() {
    return posts.cardinality();
  }

  /** Those at which a gate stands in the way. */
  BitSet at(Gate gate) {
    return obstacles.get(gate);
  }

  /** Whether what steps of a kind bring could move something that stands in the way. */
  boolean couldMove(Class<? extends Step> kind, String code) {
    for (Map.Entry<Gate, BitSet> moved : levers.of(kind, code).entrySet()) {
      if (moved.getValue().intersects(obstacles.get(moved.getKey()))) {
        return true;
      }
    }
    return false;
  }

  /** What a step leads to; remembered. */
  Outcome after(Step step) {
    Outcome outcome = known.get(step);
    if (outcome == null) {
      outcome = judge(step);
      known.put(step, outcome);
    }
    return outcome;
  }

  private Outcome judge(Step step) {
    Outcome outcome = new Outcome(new BitSet(), new BitSet());
    Map<Gate, BitSet> moved = levers.of(step);
    BitSet anew = movable(moved);
    if (step instanceof Certify path && path.first() != null) {
      // Where the second credential moves nothing, the first has done all.
      BitSet second = new BitSet();
      levers.of(Certify.class, path.code()).values().forEach(second::or);
      outcome.addAll(after(new Certify(null, path.first())), second);
      anew.and(second);
    }
    if (!anew.isEmpty()) {
      CandidateFacts taken = step.taken(person, grant);
      anew.stream().forEach(post -> outcome.add(post, after(step, taken, post, moved)));
    }
    return outcome;
  }

  /** The posts where all that stands in the way could be moved. */
  private BitSet movable(Map<Gate, BitSet> moved) {
    BitSet movable = (BitSet) posts.clone();
    obstacles.forEach(
        (gate, at) -> {
          BitSet stuck = at;
          if (moved.containsKey(gate)) {
            stuck = (BitSet) at.clone();
            stuck.andNot(moved.get(gate));
          }
          movable.andNot(stuck);
        });
    return movable;
  }

  private Eligibility after(Step step, CandidateFacts taken, int post, Map<Gate, BitSet> moved) {
    Set<Gate> anew = EnumSet.noneOf(Gate.class);
    moved.forEach(
        (gate, at) -> {
          if (at.get(post)) {
            anew.add(gate);
          }
        });
    Eligibility after =
        anew.containsAll(lacking.get(post)) ? Eligibility.ELIGIBLE : Eligibility.CONDITIONAL;
    if (step instanceof Certify credential && anew.remove(Gate.MODALITY)) {
      after = worse(after, modality(credential, taken, post));
    }
    return anew.isEmpty() || after == Eligibility.INELIGIBLE
        ? after
        : worse(after, levers.posts().get(post).of(taken, anew));
  }

  private static Eligibility worse(Eligibility one, Eligibility other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** As far as the modality gate says: the same after all credentials that attest the same. */
  private Eligibility modality(Certify step, CandidateFacts taken, int post) {
    Integer kind = step.first() == null ? levers.attestations(post).kind(step.code()) : null;
    return kind == null
        ? byModality(taken, post)
        : attested.computeIfAbsent(new Attested(post, kind), one -> byModality(taken, one.post()));
  }

  private Eligibility byModality(CandidateFacts taken, int post) {
    return levers.posts().get(post).of(taken, MODALITY);
  }
}
