package org.imagingmatch.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.Market;
import org.imagingmatch.matching.Market.Extent;
import org.imagingmatch.matching.Market.Posts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.pathway.model.Gain;
import org.imagingmatch.pathway.model.Grant;
import org.imagingmatch.pathway.model.Levers;
import org.imagingmatch.pathway.model.NextCredentials.Next;
import org.imagingmatch.pathway.model.Outlook;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.trail.Seen;

/** Where training would open most to all of an agency's people. */
@ApplicationScoped
class PoolPathwayService {

  private final Market market;
  private final StepCatalogue steps;
  private final RuleBook rules;
  private final Charges charges;
  private final Event<Seen> seen;

  PoolPathwayService(
      Market market, StepCatalogue steps, RuleBook rules, Charges charges, Event<Seen> seen) {
    this.market = market;
    this.steps = steps;
    this.rules = rules;
    this.charges = charges;
    this.seen = seen;
  }

  /**
   * Every step that can be taken at once and opens something to somebody.
   *
   * @param modality only vacancies that ask it; null = all
   * @param region only vacancies there; null = everywhere
   */
  PoolPathways of(UUID agencyId, String modality, String region) {
    Posts posts =
        market.posts(
            agencyId,
            post ->
                (modality == null || post.asks(modality))
                    && (region == null || post.liesIn(region)));
    Levers levers = new Levers(rules);
    Map<StepName, StepTally> tallies = new HashMap<>();
    Extent extent = market.people(agencyId, person -> add(person, posts, levers, tallies));
    List<PoolPathway> items =
        tallies.entrySet().stream()
            .map(each -> item(each.getKey(), each.getValue()))
            .sorted(PoolPathway.WIDEST_FIRST)
            .toList();
    List<UUID> shown =
        items.stream().flatMap(each -> each.candidateIds().stream()).distinct().toList();
    seen.fire(new Seen("pathway.list", Map.of(agencyId, shown), null));
    return new PoolPathways(
        posts.asOf(),
        Grant.on(posts.asOf()),
        extent.people(),
        posts.items().size(),
        posts.exact() && extent.exact(),
        items);
  }

  private PoolPathway item(StepName step, StepTally tally) {
    return tally.of(step, steps.name(step), steps.accessNow(step));
  }

  private void add(
      CandidateFacts person, Posts posts, Levers levers, Map<StepName, StepTally> tallies) {
    Outlook outlook = new Outlook(person, posts.items(), posts.asOf(), levers);
    charges.used(posts.items().size());
    if (outlook.prospects() == 0) {
      return;
    }
    for (Next next : steps.next(person, posts.asOf())) {
      if (next.step().first() == null) {
        add(person, outlook.gain(next.step()), tallies);
      }
    }
    outlook.others().forEach(gain -> add(person, gain, tallies));
  }

  private static void add(CandidateFacts person, Gain gain, Map<StepName, StepTally> tallies) {
    if (gain.opensSomething()) {
      tallies
          .computeIfAbsent(StepName.of(gain.step()), none -> new StepTally())
          .add(person.id(), gain);
    }
  }
}
