package org.imagingmatch.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    return put(organisationId, stated, any -> UUID.randomUUID());
  }

  /**
   * Creates people in the transaction under way, under ids of the caller's choice. Each states an
   * external id; one that is taken is an {@link IllegalStateException}, which ends the transaction.
   */
  @Transactional(TxType.MANDATORY)
  public void create(UUID organisationId, Map<UUID, NewCandidate> people) {
    Map<String, UUID> ids = new HashMap<>();
    people.forEach((id, person) -> ids.put(person.externalId(), id));
    List<NewCandidate> stated = List.copyOf(people.values());
    List<Outcome> outcomes = put(organisationId, stated, person -> ids.get(person.externalId()));
    for (int i = 0; i < stated.size(); i++) {
      if (outcomes.get(i).kind() != Outcome.Kind.CREATED) {
        throw new IllegalStateException(stated.get(i).externalId() + " is there already");
      }
    }
  }

  private List<Outcome> put(
      UUID organisationId, List<NewCandidate> stated, Function<NewCandidate, UUID> ids) {
    CandidatesNamed names =
        new CandidatesNamed(organisationId, stated.stream().map(NewCandidate::externalId).toList());
    named.fire(names);
    return many.put(
        organisationId, candidates, new CandidateForm(organisationId, names, ids), stated);
  }

  private final class CandidateForm implements Form<CandidateEntity, NewCandidate> {

    private final UUID organisationId;
    private final CandidatesNamed names;
    private final Function<NewCandidate, UUID> ids;

    private CandidateForm(
        UUID organisationId, CandidatesNamed names, Function<NewCandidate, UUID> ids) {
      this.organisationId = organisationId;
      this.names = names;
      this.ids = ids;
    }

    @Override
    public String externalId(NewCandidate stated) {
      return stated.externalId();
    }

    @Override
    public CandidateEntity create(NewCandidate stated) {
      return new CandidateEntity(new RowId(organisationId, ids.apply(stated)), clock.instant());
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
