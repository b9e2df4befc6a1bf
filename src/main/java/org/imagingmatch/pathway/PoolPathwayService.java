package org.imagingmatch.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.Market;
import org.imagingmatch.matching.Market.Extent;
import org.imagingmatch.matching.Market.Posts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.RuleBook;
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
   * Every step that opens something to somebody; of two credentials one after the other, more than
   * the first alone.
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
    Levers levers = new Levers(rules, posts.items());
    Map<StepName, StepTally> tallies = new HashMap<>();
    Extent extent =
        market.people(
            agencyId,
            person -> openings(person, posts.asOf(), levers),
            found -> {
              charges.used(posts.items().size());
              found
                  .opened()
                  .forEach(
                      (step, opened) ->
                          tallies
                              .computeIfAbsent(step, none -> new StepTally())
                              .add(found.candidateId(), opened));
            });
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
    return tally.of(step, steps.name(step), steps.access(step));
  }

  /** What each step opens to somebody. */
  private record Openings(UUID candidateId, Map<StepName, List<Post>> opened) {}

  private Openings openings(CandidateFacts person, LocalDate asOf, Levers levers) {
    Outlook outlook = new Outlook(person, asOf, levers);
    Map<StepName, List<Post>> opened = new HashMap<>();
    for (Next next : steps.next(person, asOf, outlook::couldOpen)) {
      if (outlook.opensMore(next.step())) {
        opened.put(StepName.of(next.step()), outlook.opened(next.step()));
      }
    }
    outlook.others().forEach(step -> opened.put(StepName.of(step), outlook.opened(step)));
    return new Openings(person.id(), opened);
  }
}
