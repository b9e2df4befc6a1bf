package org.imagingmatch.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.imagingmatch.audit.AuditService;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.platform.privacy.Holdings;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.trail.Seen;

/** Everything held on a person, in one answer. */
@ApplicationScoped
class ExportService {

  private final CandidateService candidates;
  private final AuditService audit;
  private final Instance<Holdings> holdings;
  private final Event<Seen> seen;
  private final Clock clock;

  ExportService(
      CandidateService candidates,
      AuditService audit,
      @Any Instance<Holdings> holdings,
      Event<Seen> seen,
      Clock clock) {
    this.candidates = candidates;
    this.audit = audit;
    this.holdings = holdings;
    this.seen = seen;
    this.clock = clock;
  }

  /** As it is at this moment; 404 if the organisation has no such person. */
  @Transactional
  public CandidateExport export(UUID organisationId, UUID candidateId) {
    Candidate candidate = candidates.find(organisationId, Ref.of(candidateId));
    Map<String, Object> derived = new TreeMap<>();
    for (Holdings each : holdings) {
      Object held = each.of(organisationId, candidateId);
      if (held != null) {
        derived.put(each.name(), held);
      }
    }
    CandidateExport export =
        new CandidateExport(
            clock.instant(), candidate, derived, audit.accesses(organisationId, candidateId));
    seen.fire(new Seen("candidate.export", Map.of(organisationId, List.of(candidateId)), null));
    return export;
  }
}
