package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Search;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** Says who has a place in the ranking of an agency's people. Call it while looking. */
@ApplicationScoped
public class Places {

  private final CandidatePool people;

  Places(CandidatePool people) {
    this.people = people;
  }

  /**
   * The match at a place, one person left out; null when fewer are ranked.
   *
   * @param place 1 is best
   */
  public Match at(
      int place,
      UUID agencyId,
      UUID but,
      VacancyFacts vacancy,
      Situation situation,
      Weights weights) {
    Ranker ranker = new Ranker(place + 1, null, EnumSet.allOf(Eligibility.class));
    new Search(
            people.of(agencyId),
            vacancy,
            situation,
            weights,
            ranker,
            false,
            person -> Match.unlessIneligible(person.id(), vacancy, person, situation, weights))
        .run();
    List<Match> others =
        ranker.ranking().items().stream()
            .map(Ranked::match)
            .filter(match -> !match.id().equals(but))
            .toList();
    return others.size() < place ? null : others.get(place - 1);
  }
}
