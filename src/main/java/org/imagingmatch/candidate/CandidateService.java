package org.imagingmatch.candidate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.imagingmatch.candidate.CandidatesSaved.Person;
import org.imagingmatch.platform.FacetedPage;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.Facets;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Seen;
import org.imagingmatch.reference.Catalogue;

/**
 * The people on an agency's books. Each write fires {@link CandidatesSaved} or {@link
 * CandidateDeleted} inside its transaction; each read fires {@link Seen} before it is answered.
 */
@ApplicationScoped
public class CandidateService {

  private final CandidateRepository candidates;
  private final Facets facets;
  private final Catalogue catalogue;
  private final Bodies bodies;
  private final Clock clock;
  private final Event<CandidatesSaved> saved;
  private final Event<CandidateDeleted> deleted;
  private final Event<Seen> seen;

  CandidateService(
      CandidateRepository candidates,
      Facets facets,
      Catalogue catalogue,
      Bodies bodies,
      Clock clock,
      Event<CandidatesSaved> saved,
      Event<CandidateDeleted> deleted,
      Event<Seen> seen) {
    this.candidates = candidates;
    this.facets = facets;
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.clock = clock;
    this.saved = saved;
    this.deleted = deleted;
    this.seen = seen;
  }

  /** A new candidate with an id of the caller's choice. */
  @Transactional
  public Candidate create(UUID organisationId, UUID id, NewCandidate person) {
    return write(created(organisationId, id), person.externalId(), person);
  }

  /** One candidate; 404 if the organisation has none of that name. */
  public Candidate get(UUID organisationId, Ref ref) {
    Candidate candidate = find(organisationId, ref);
    tell("candidate.read", organisationId, List.of(candidate.id()));
    return candidate;
  }

  /** As {@link #get}, for callers that tell the trail themselves what becomes of it. */
  public Candidate find(UUID organisationId, Ref ref) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> Candidate.of(candidates.get(organisationId, ref)));
  }

  /** Those of some people who are there, for callers that tell the trail themselves. */
  public List<Candidate> some(UUID organisationId, Collection<UUID> ids) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> candidates.some(organisationId, ids).stream().map(Candidate::of).toList());
  }

  /** One page of the organisation's candidates. */
  public FacetedPage<Candidate> list(
      UUID organisationId, CandidateFilter filter, List<String> facets, PageRequest page) {
    return search(organisationId, CandidateSearch.of(bodies.parameters(filter), facets, page));
  }

  /** One page of those that are looked for. */
  public FacetedPage<Candidate> search(UUID organisationId, CandidateSearch search) {
    Restrictions restrictions = of(organisationId).and(search.restrictions(catalogue.regions()));
    FacetedPage<Candidate> found =
        QuarkusTransaction.joiningExisting()
            .call(
                () ->
                    candidates
                        .page(restrictions, search.page(), Candidate::of)
                        .with(
                            facets.of(
                                "candidate", restrictions, search.facets(), search.countable())));
    tell("candidate.list", organisationId, found.items().stream().map(Candidate::id).toList());
    return found;
  }

  /** Records everything anew. */
  @Transactional
  public Candidate replace(UUID organisationId, Ref ref, IfMatch ifMatch, NewCandidate person) {
    CandidateEntity row = candidates.forChange(organisationId, ref, ifMatch);
    return write(row, person.externalId(), person);
  }

  /** Records some of it anew. */
  @Transactional
  public Candidate patch(UUID organisationId, Ref ref, IfMatch ifMatch, MergePatch patch) {
    CandidateEntity row = candidates.forChange(organisationId, ref, ifMatch);
    NewCandidate person = bodies.patched(row.recorded(), NewCandidate.class, patch);
    return write(row, person.externalId(), person);
  }

  /** Removes a person with all that was recorded. */
  @Transactional
  public void delete(UUID organisationId, Ref ref, IfMatch ifMatch) {
    remove(List.of(candidates.forChange(organisationId, ref, ifMatch)), Change.DELETED);
  }

  /**
   * Removes a person who is not to come back, and answers the external id, which is null if there
   * is none; 404 if the organisation has no such person.
   */
  @Transactional
  public String erase(UUID organisationId, UUID id) {
    CandidateEntity row = candidates.forChange(organisationId, Ref.of(id), IfMatch.ANY);
    remove(List.of(row), Change.ERASED);
    return row.externalId();
  }

  /** One page of the people whom nobody wrote since a moment. */
  @Transactional
  public Page<LastWrite> unwritten(UUID organisationId, Instant since, PageRequest page) {
    return candidates.page(
        of(organisationId).and("due", "r.updated_at < ?", since), page, LastWrite::of);
  }

  /**
   * Some people as they are, whom nobody can write until the transaction under way ends; those that
   * are gone are missing.
   */
  @Transactional(TxType.MANDATORY)
  public List<Candidate> locked(UUID organisationId, Collection<UUID> ids) {
    return candidates.locked(organisationId, ids).stream().map(Candidate::of).toList();
  }

  /** How many people nobody wrote since a moment. */
  @Transactional
  public long countUnwritten(UUID organisationId, Instant since) {
    return candidates.countUnwritten(organisationId, since);
  }

  /**
   * Removes people whom nobody wrote since a moment, and answers how many; others may do so at the
   * same time.
   *
   * @param most people of this transaction; fewer were removed = there are no more
   */
  @Transactional
  public int expire(UUID organisationId, Instant since, int most) {
    List<CandidateEntity> rows = candidates.unwritten(organisationId, since, most);
    remove(rows, Change.EXPIRED);
    return rows.size();
  }

  /** Creates or replaces the candidate of an external id; safe when several do so at once. */
  public Saved<Candidate> upsert(
      UUID organisationId, Ref ref, UpsertCondition condition, NewCandidate person) {
    String externalId = ref.nameFor(person.externalId());
    return candidates.createOrReplace(
        organisationId,
        ref,
        condition,
        () -> write(created(organisationId, UUID.randomUUID()), externalId, person),
        row -> write(row, externalId, person));
  }

  private static Restrictions of(UUID organisationId) {
    return new Restrictions().and("organisation", "r.organisation_id = ?", organisationId);
  }

  /** After the transaction of the read, so that only the trail of it need not wait for a disk. */
  private void tell(String action, UUID organisationId, List<UUID> people) {
    seen.fire(new Seen(action, Map.of(organisationId, people), null));
  }

  private void remove(List<CandidateEntity> rows, Change change) {
    candidates.remove(rows, change);
    rows.forEach(row -> deleted.fire(new CandidateDeleted(row.organisationId(), row.id(), change)));
  }

  private CandidateEntity created(UUID organisationId, UUID id) {
    return new CandidateEntity(new RowId(organisationId, id), clock.instant());
  }

  private Candidate write(CandidateEntity row, String externalId, NewCandidate person) {
    boolean created = !candidates.isPersistent(row);
    boolean named = created || !Objects.equals(row.externalId(), externalId);
    Candidate candidate =
        Candidate.of(candidates.save(row.record(externalId, person, clock.instant())));
    saved.fire(
        new CandidatesSaved(row.organisationId(), List.of(new Person(candidate, created, named))));
    return candidate;
  }
}
