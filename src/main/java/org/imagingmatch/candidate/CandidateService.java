package org.imagingmatch.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;

/**
 * The people on an agency's books. Each write fires {@link CandidateSaved} or {@link
 * CandidateDeleted} inside its transaction.
 */
@ApplicationScoped
public class CandidateService {

  private final CandidateRepository candidates;
  private final Bodies bodies;
  private final Clock clock;
  private final Event<CandidateSaved> saved;
  private final Event<CandidateDeleted> deleted;

  CandidateService(
      CandidateRepository candidates,
      Bodies bodies,
      Clock clock,
      Event<CandidateSaved> saved,
      Event<CandidateDeleted> deleted) {
    this.candidates = candidates;
    this.bodies = bodies;
    this.clock = clock;
    this.saved = saved;
    this.deleted = deleted;
  }

  /** A new candidate with an id of the caller's choice. */
  @Transactional
  public Candidate create(UUID organisationId, UUID id, NewCandidate person) {
    return write(created(organisationId, id), person.externalId(), person);
  }

  /** One candidate; 404 if the organisation has none of that name. */
  @Transactional
  public Candidate get(UUID organisationId, Ref ref) {
    return Candidate.of(candidates.get(organisationId, ref));
  }

  /** One page of the organisation's candidates. */
  @Transactional
  public Page<Candidate> list(UUID organisationId, CandidateFilter filter, PageRequest page) {
    return candidates.page(
        bodies
            .parameters(filter)
            .restrictions()
            .and("r.rowId.organisationId = :organisation", "organisation", organisationId),
        page,
        Candidate::of);
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
    CandidateEntity row = candidates.forChange(organisationId, ref, ifMatch);
    candidates.remove(row);
    deleted.fire(new CandidateDeleted(organisationId, row.id()));
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

  private CandidateEntity created(UUID organisationId, UUID id) {
    return new CandidateEntity(new RowId(organisationId, id), clock.instant());
  }

  private Candidate write(CandidateEntity row, String externalId, NewCandidate person) {
    Candidate candidate =
        Candidate.of(candidates.save(row.record(externalId, person, clock.instant())));
    saved.fire(new CandidateSaved(row.organisationId(), candidate));
    return candidate;
  }
}
