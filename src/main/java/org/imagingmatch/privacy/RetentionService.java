package org.imagingmatch.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.candidate.LastWrite;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

/** How long organisations keep people whom nobody writes. Judged by whole days, UTC. */
@ApplicationScoped
class RetentionService {

  private final RetentionRepository retentions;
  private final CandidateService candidates;
  private final Bodies bodies;
  private final Event<Changed> changed;
  private final Clock clock;

  RetentionService(
      RetentionRepository retentions,
      CandidateService candidates,
      Bodies bodies,
      Event<Changed> changed,
      Clock clock) {
    this.retentions = retentions;
    this.candidates = candidates;
    this.bodies = bodies;
    this.changed = changed;
    this.clock = clock;
  }

  /** What an organisation said, or that it never did. */
  @Transactional
  public Retention get(UUID organisationId) {
    return retentions
        .findByIdOptional(organisationId)
        .map(Retention::of)
        .orElseGet(() -> Retention.unset(organisationId));
  }

  /** Says it anew; 409 for an organisation that keeps no people. */
  @Transactional
  public Retention set(UUID organisationId, IfMatch ifMatch, NewRetention stated) {
    RetentionEntity row =
        retentions
            .forChange(organisationId)
            .orElseThrow(() -> Problems.conflict("Only an agency keeps people."));
    ifMatch.require(Retention.of(row));
    row.months = stated.months();
    row.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    retentions.flush();
    changed.fire(
        new Changed("retention", organisationId, organisationId, Change.UPDATED, row.version));
    return Retention.of(row);
  }

  /** Whom retention would remove; removes nobody. */
  @Transactional
  public DuePeople due(UUID organisationId, DueParameters parameters, PageRequest page) {
    DueParameters asked = bodies.parameters(parameters);
    Integer months = asked.months() == null ? get(organisationId).months() : asked.months();
    if (months == null) {
      return DuePeople.NOBODY;
    }
    LocalDate on = Objects.requireNonNullElseGet(asked.on(), () -> LocalDate.now(clock));
    LocalDate since = on.minusMonths(months);
    Page<LastWrite> people = candidates.unwritten(organisationId, moment(since), page);
    return new DuePeople(
        since,
        candidates.countUnwritten(organisationId, moment(since)),
        people.items(),
        people.nextCursor());
  }

  /** The organisations that do not keep people for ever; for the operator, who sees them all. */
  @Transactional
  public List<UUID> limited() {
    return retentions.limited().stream().map(row -> row.organisationId).toList();
  }

  /** Removes some of the people who are due by the setting of this moment; answers how many. */
  @Transactional
  public int removeSome(UUID organisationId, int most) {
    Integer months = get(organisationId).months();
    return months == null
        ? 0
        : candidates.expire(organisationId, moment(LocalDate.now(clock).minusMonths(months)), most);
  }

  private static Instant moment(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
