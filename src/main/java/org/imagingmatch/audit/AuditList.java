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
    return restrictions().and("cursor", id() + " < ?", last);
  }

  private Restrictions restrictions() {
    return new Restrictions()
        .and("organisation", "e.organisation_id = ?", organisationId)
        .and("candidateId", "s.candidate_id = ?", filter.candidateId())
        .and("vacancyId", "e.vacancy_id = ?", filter.vacancyId())
        .anyOf("action", "e.action %s", filter.action())
        .and("actor", "e.actor = ?", filter.actor())
        .and("from", id() + " >= ?", first(filter.from()))
        .and("until", id() + " < ?", first(filter.until()));
  }

  private String id() {
    return filter.candidateId() == null ? "e.id" : "s.event_id";
  }

  private static UUID first(Instant moment) {
    return moment == null ? null : TimeOrderedId.first(moment);
  }
}
