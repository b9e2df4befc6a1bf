package org.imagingmatch.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.CandidatesSaved.Person;
import org.imagingmatch.platform.store.Form;
import org.imagingmatch.platform.store.ManyRows;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.store.RowId;

/** Puts candidates by the thousand, under their owner's names for them. */
@ApplicationScoped
public class ManyCandidates {

  private final ManyRows many;
  private final CandidateRepository candidates;
  private final Event<CandidatesNamed> named;
  private final Clock clock;
  private final Event<CandidatesSaved> saved;

  ManyCandidates(
      ManyRows many,
      CandidateRepository candidates,
      Event<CandidatesNamed> named,
      Clock clock,
      Event<CandidatesSaved> saved) {
    this.many = many;
    this.candidates = candidates;
    this.named = named;
    this.clock = clock;
    this.saved = saved;
  }

  /**
   * Creates or replaces in the transaction under way, and answers what became of each, in order.
   * Each states an external id. Fires {@link CandidatesSaved} of those that were written.
   */
  @Transactional(TxType.MANDATORY)
  public List<Outcome> put(UUID organisationId, List<NewCandidate> stated) {
    CandidatesNamed names =
        new CandidatesNamed(organisationId, stated.stream().map(NewCandidate::externalId).toList());
    named.fire(names);
    return many.put(organisationId, candidates, new CandidateForm(organisationId, names), stated);
  }

  private final class CandidateForm implements Form<CandidateEntity, NewCandidate> {

    private final UUID organisationId;
    private final CandidatesNamed names;

    private CandidateForm(UUID organisationId, CandidatesNamed names) {
      this.organisationId = organisationId;
      this.names = names;
    }

    @Override
    public String externalId(NewCandidate stated) {
      return stated.externalId();
    }

    @Override
    public CandidateEntity create() {
      return new CandidateEntity(new RowId(organisationId, UUID.randomUUID()), clock.instant());
    }

    @Override
    public CandidateEntity unstated(CandidateEntity row) {
      return row.unstated();
    }

    @Override
    public CandidateEntity state(CandidateEntity row, NewCandidate stated) {
      return row.record(stated.externalId(), stated, clock.instant());
    }

    @Override
    public NewCandidate stated(CandidateEntity row) {
      return row.recorded();
    }

    @Override
    public void check(CandidateEntity row, NewCandidate stated) {
      names
          .refusal(stated.externalId())
          .ifPresent(
              problem -> {
                throw problem;
              });
    }

    @Override
    public void written(List<Written<CandidateEntity, NewCandidate>> rows) {
      saved.fire(
          new CandidatesSaved(
              organisationId,
              rows.stream()
                  .map(each -> new Person(Candidate.of(each.row()), each.created(), each.created()))
                  .toList()));
    }
  }
}
