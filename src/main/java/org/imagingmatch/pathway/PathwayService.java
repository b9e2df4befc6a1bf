package org.imagingmatch.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.Market;
import org.imagingmatch.matching.Market.Posts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.pathway.model.Gain;
import org.imagingmatch.pathway.model.Grant;
import org.imagingmatch.pathway.model.Levers;
import org.imagingmatch.pathway.model.NextCredentials.Next;
import org.imagingmatch.pathway.model.Outlook;
import org.imagingmatch.pathway.model.Step.Speak;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.trail.Seen;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;

/** What one person could do next, and what it opens. */
@ApplicationScoped
class PathwayService {

  private final CandidateService candidates;
  private final Market market;
  private final StepCatalogue steps;
  private final Catalogue catalogue;
  private final RuleBook rules;
  private final Charges charges;
  private final Event<Seen> seen;

  PathwayService(
      CandidateService candidates,
      Market market,
      StepCatalogue steps,
      Catalogue catalogue,
      RuleBook rules,
      Charges charges,
      Event<Seen> seen) {
    this.candidates = candidates;
    this.market = market;
    this.steps = steps;
    this.catalogue = catalogue;
    this.rules = rules;
    this.charges = charges;
    this.seen = seen;
  }

  /** Every step within reach; 404 if the agency has no such person. */
  Pathways of(UUID agencyId, UUID candidateId) {
    Candidate candidate = candidates.find(agencyId, Ref.of(candidateId));
    Posts posts = market.posts(agencyId, post -> true);
    Pathways answer = pathways(candidate, posts, market.lateness());
    seen.fire(new Seen("pathway.list", Map.of(agencyId, List.of(candidateId)), null));
    return answer;
  }

  private Pathways pathways(Candidate candidate, Posts posts, BooleanSupplier late) {
    NewCandidate person = candidate.recorded();
    CandidateFacts facts = Facts.of(candidate.id(), person);
    Grant grant = Grant.on(posts.asOf());
    Outlook outlook = new Outlook(facts, posts.asOf(), new Levers(rules, posts.items()));
    List<Pathway> items = new ArrayList<>();
    List<Next> next = steps.next(facts, posts.asOf(), credential -> true);
    charges.used(outlook.prospects() * next.size());
    boolean all = true;
    for (Next each : next) {
      all = all && !late.getAsBoolean();
      if (all) {
        items.add(pathway(person, outlook, outlook.gain(each.step()), each, grant));
      }
    }
    if (all) {
      outlook
          .others()
          .forEach(step -> items.add(pathway(person, outlook, outlook.gain(step), null, grant)));
    }
    items.sort(Pathway.WIDEST_FIRST);
    return new Pathways(
        candidate.id(),
        posts.asOf(),
        grant,
        posts.items().size(),
        outlook.open().size(),
        posts.exact() && all,
        items);
  }

  private Pathway pathway(NewCandidate person, Outlook outlook, Gain gain, Next next, Grant grant) {
    StepName step = StepName.of(gain.step());
    Credential credential = next == null ? null : catalogue.credential(step.code()).orElseThrow();
    return new Pathway(
        step.kind(),
        step.code(),
        steps.name(step),
        gain.step() instanceof Speak speak ? speak.from() : null,
        step.level(),
        step.months(),
        next == null ? null : PathwayPrerequisites.of(next, credential),
        OpenedVacancies.of(gain),
        PayDifference.between(gain.opened(), outlook.open()),
        credential,
        credential == null ? List.of() : catalogue.requirements(step.code()),
        step.kind() == StepKind.LICENCE ? catalogue.licensingRule(step.code()).orElse(null) : null,
        StepPatch.of(person, gain.step(), grant));
  }
}
