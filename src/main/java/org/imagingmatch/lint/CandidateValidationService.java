package org.imagingmatch.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.platform.store.DryRun;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;
import org.imagingmatch.reference.Catalogue;

/** Says what would become of a candidate: writes the person, and takes it back. */
@ApplicationScoped
class CandidateValidationService {

  private final CandidateService candidates;
  private final Judging judging;
  private final RuleBook rules;
  private final Catalogue catalogue;

  CandidateValidationService(
      CandidateService candidates, Judging judging, RuleBook rules, Catalogue catalogue) {
    this.candidates = candidates;
    this.judging = judging;
    this.rules = rules;
    this.catalogue = catalogue;
  }

  /** What a write of the person would do; refuses whatever that would refuse. */
  CandidateValidation validate(UUID agencyId, NewCandidate person, String acceptLanguage) {
    Saved<Candidate> saved = DryRun.of(() -> write(agencyId, person));
    Recorded recorded =
        new Recorded(person, saved.body().recorded().status(), judging.today(), rules, catalogue);
    return new CandidateValidation(
        Outcome.of(saved.created()), Hint.of(Rules.of(recorded), acceptLanguage));
  }

  private Saved<Candidate> write(UUID agencyId, NewCandidate person) {
    return person.externalId() == null
        ? new Saved<>(candidates.create(agencyId, UUID.randomUUID(), person), true)
        : candidates.upsert(
            agencyId, new Ref(null, person.externalId()), UpsertCondition.NONE, person);
  }
}
