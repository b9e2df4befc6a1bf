package org.imagingmatch.audit;

import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.TimeOrderedId;

/** What a filter leaves of an organisation's log, newest first: always a range of some index. */
record AuditList(UUID organisationId, AuditFilter filter) {

  private static final String EVENTS = "audit_event e";
  private static final String OF_SUBJECTS =
      "audit_subject s join audit_event e on e.organisation_id = s.organisation_id"
          + " and e.id = s.event_id";

  /** Names the list for its cursors. */
  String name() {
    return EVENTS + restrictions().name();
  }

  String source() {
    return filter.candidateId() == null ? EVENTS : OF_SUBJECTS;
  }

  String order() {
    return " order by " + id() + " desc";
  }

  /** What comes after an event in this order; null = all. */
  Restrictions after(UUID last) {
    return restrictions().and(id() + " < :last", "last", last);
  }

  private Restrictions restrictions() {
    return new Restrictions()
        .and("e.organisation_id = :organisation", "organisation", organisationId)
        .and("s.candidate_id = :candidate", "candidate", filter.candidateId())
        .and("e.vacancy_id = :vacancy", "vacancy", filter.vacancyId())
        .and("e.action in (:action)", "action", filter.action())
        .and("e.actor = :actor", "actor", filter.actor())
        .and(id() + " >= :from", "from", first(filter.from()))
        .and(id() + " < :until", "until", first(filter.until()));
  }

  private String id() {
    return filter.candidateId() == null ? "e.id" : "s.event_id";
  }

  private static UUID first(Instant moment) {
    return moment == null ? null : TimeOrderedId.first(moment);
  }
}
