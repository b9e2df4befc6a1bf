package org.imagingmatch.pathway;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.Market;
import org.imagingmatch.matching.Market.Posts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.pathway.RenewalRepository.DuePerson;
import org.imagingmatch.pathway.model.Exposure;
import org.imagingmatch.pathway.model.Holding;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.trail.Seen;

/** What of a person, or of an agency's people, runs out when. */
@ApplicationScoped
class RenewalService {

  private final CandidateService candidates;
  private final RenewalRepository renewals;
  private final RenewalPlan plan;
  private final Market market;
  private final Judging judging;
  private final Cursors cursors;
  private final Charges charges;
  private final Event<Seen> seen;

  RenewalService(
      CandidateService candidates,
      RenewalRepository renewals,
      RenewalPlan plan,
      Market market,
      Judging judging,
      Cursors cursors,
      Charges charges,
      Event<Seen> seen) {
    this.candidates = candidates;
    this.renewals = renewals;
    this.plan = plan;
    this.market = market;
    this.judging = judging;
    this.cursors = cursors;
    this.charges = charges;
    this.seen = seen;
  }

  /** Of one person; 404 if the agency has no such person. */
  CandidateRenewals of(UUID agencyId, UUID candidateId) {
    Candidate candidate = candidates.find(agencyId, Ref.of(candidateId));
    Posts posts = market.posts(agencyId, post -> true);
    CandidateRenewals answer = renewals(candidate, posts, market.lateness());
    seen.fire(new Seen("renewal.list", Map.of(agencyId, List.of(candidateId)), null));
    return answer;
  }

  /** One page of the people of whom something runs out. */
  RenewalPage by(UUID agencyId, RenewalParameters parameters, PageRequest page) {
    LocalDate today = judging.today();
    String list = "renewals by " + parameters.atRiskBy();
    RenewalCursor start =
        page.cursor() == null
            ? RenewalCursor.start(today)
            : cursors.read(page.cursor(), list, RenewalCursor::of);
    LocalDate by = parameters.day(start.asOf());
    if (by.isBefore(start.asOf())) {
      throw Problems.invalid(
          List.of(Fault.in("atRiskBy", "atRiskBy is a day from today, %s, on.".formatted(today))));
    }
    List<DuePerson> due =
        QuarkusTransaction.joiningExisting()
            .call(() -> renewals.due(agencyId, start, by, page.size() + 1));
    List<DuePerson> shown = due.stream().limit(page.size()).toList();
    List<CandidateRenewals> items = shown.isEmpty() ? List.of() : items(agencyId, shown, by);
    return new RenewalPage(
        start.asOf(),
        by,
        items,
        due.size() > shown.size()
            ? cursors.write(last(start, shown.get(shown.size() - 1)).bytes(), list)
            : null);
  }

  private static RenewalCursor last(RenewalCursor start, DuePerson last) {
    return new RenewalCursor(start.asOf(), last.dueOn(), last.id());
  }

  private List<CandidateRenewals> items(UUID agencyId, List<DuePerson> due, LocalDate by) {
    List<UUID> ids = due.stream().map(DuePerson::id).toList();
    Map<UUID, Candidate> people = new HashMap<>();
    candidates.some(agencyId, ids).forEach(each -> people.put(each.id(), each));
    Posts posts = market.posts(agencyId, post -> true);
    BooleanSupplier late = market.lateness();
    List<CandidateRenewals> items =
        ids.stream()
            .filter(people::containsKey)
            .map(id -> renewals(people.get(id), posts, late).dueBy(by))
            .toList();
    seen.fire(new Seen("renewal.list", Map.of(agencyId, ids), null));
    return items;
  }

  private CandidateRenewals renewals(Candidate candidate, Posts posts, BooleanSupplier late) {
    CandidateFacts facts = Facts.of(candidate.id(), candidate.recorded());
    List<Holding> holdings = Holding.of(facts);
    Exposure exposure =
        new Exposure(facts, late.getAsBoolean() ? List.of() : posts.items(), posts.asOf());
    charges.used(posts.items().size());
    List<Renewal> items = plan.of(candidate.recorded(), holdings, exposure, posts.asOf(), late);
    return new CandidateRenewals(
        candidate.id(),
        candidate.recorded().externalId(),
        posts.asOf(),
        posts.exact() && items.stream().allMatch(each -> each.afterEnd() != null),
        items);
  }
}
