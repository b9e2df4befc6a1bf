package org.imagingmatch.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.Retrial;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker;

/** How some people would have been ranked if only part of what differs had been so. */
final class World {

  private final Retrial retrial;
  private final Set<Eligibility> wanted;
  private final Map<UUID, Match> people;
  private final Map<UUID, Integer> ranks = new HashMap<>();
  private Match last;

  World(Retrial retrial, Set<Eligibility> wanted, Collection<CandidateFacts> people) {
    this(retrial, wanted, new HashMap<>());
    people.forEach(person -> this.people.put(person.id(), retrial.of(person)));
    rank();
  }

  private World(Retrial retrial, Set<Eligibility> wanted, Map<UUID, Match> people) {
    this.retrial = retrial;
    this.wanted = wanted;
    this.people = people;
  }

  private void rank() {
    Ranker ranker = new Ranker(Math.max(1, people.size()), null, wanted);
    people.values().forEach(ranker::offer);
    ranker
        .ranking()
        .items()
        .forEach(
            one -> {
              ranks.put(one.match().id(), one.rank());
              last = one.match();
            });
  }

  /** The same with somebody, who can be in it already with other facts. */
  World with(CandidateFacts person) {
    World other = new World(retrial, wanted, new HashMap<>(people));
    other.people.put(person.id(), retrial.of(person));
    other.rank();
    return other;
  }

  /** Whether somebody would be ranked, and not behind all others. */
  boolean wouldTake(CandidateFacts person) {
    Match match = retrial.of(person);
    return wanted.contains(match.eligibility())
        && last != null
        && Match.ORDER.compare(match, last) < 0;
  }

  /** Whether somebody would be ranked at all. */
  boolean wouldRank(CandidateFacts person) {
    return wanted.contains(retrial.of(person).eligibility());
  }

  /** The rank of somebody in it; behind all others when it does not rank the person. */
  int rank(UUID person) {
    return ranks.getOrDefault(people.get(person).id(), ranks.size() + 1);
  }

  /** Whether somebody in it has one of the first places. */
  boolean isAmong(int places, UUID person) {
    return ranks.getOrDefault(people.get(person).id(), Integer.MAX_VALUE) <= places;
  }

  /** The score of somebody in it, as it is shown. */
  BigDecimal score(UUID person) {
    return shown(people.get(person).score());
  }

  /** A score as it is shown. */
  static BigDecimal shown(double score) {
    return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
  }
}
