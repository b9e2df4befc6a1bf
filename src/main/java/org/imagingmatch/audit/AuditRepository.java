package org.imagingmatch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.Sql;

/** The audit log: written one event a statement, read newest first. */
@ApplicationScoped
class AuditRepository {

  /** Without "returning", which would need the right to read the logs of others. */
  private static final String WRITE =
      """
      with event as (
        insert into audit_event (organisation_id, id, at, actor_organisation_id, actor, roles,
          action, subject_kind, subject_id, subject_version, vacancy_id, people, candidate_ids,
          request_id)
        select log.organisation, :id, :at, :acting,
          case when log.organisation = :acting then cast(:actor as text) end,
          case when log.organisation = :acting then cast(:roles as text[]) else '{}' end,
          :action, cast(:kind as text), cast(:subject as uuid), cast(:version as bigint),
          cast(:vacancy as uuid), log.people,
          array(select s.person from unnest(:owners, :candidates) as s (owner, person)
            where s.owner = log.organisation),
          cast(:request as text)
        from unnest(:logs, :people) as log (organisation, people)
      )
      insert into audit_subject (organisation_id, candidate_id, event_id, actor_organisation_id)
      select s.owner, s.person, :id, :acting from unnest(:owners, :candidates) as s (owner, person)
      """;

  private static final String ACCESSES =
      """
      select e.actor_organisation_id as organisation, e.actor, e.action, e.vacancy_id as vacancy,
        count(*) as times, min(e.at) as first, max(e.at) as last
      from audit_subject s
      join audit_event e on e.organisation_id = s.organisation_id and e.id = s.event_id
      where s.organisation_id = :organisation and s.candidate_id = :candidate
      group by organisation, e.actor, e.action, vacancy
      order by first, organisation, e.actor, e.action, vacancy
      """;

  private final Session session;
  private final Sql sql;

  AuditRepository(Session session, Sql sql) {
    this.session = session;
    this.sql = sql;
  }

  /** Lets the transaction end before the disk has it; a crash of the server loses its last ones. */
  void doNotWaitForTheDisk() {
    sql.read("select set_config('synchronous_commit', 'off', true)", List.of(), row -> null);
  }

  /** Writes an event into every log where it belongs. */
  void write(Entry entry) {
    session
        .createNativeMutationQuery(WRITE)
        .setParameter("id", entry.id())
        .setParameter("at", entry.at())
        .setParameter("acting", entry.actor().organisationId())
        .setParameter("actor", entry.actor().credential(), String.class)
        .setParameter("roles", entry.actor().roles().toArray(String[]::new), String[].class)
        .setParameter("action", entry.action())
        .setParameter("kind", entry.subject().kind(), String.class)
        .setParameter("subject", entry.subject().id(), UUID.class)
        .setParameter("version", entry.subject().version(), Long.class)
        .setParameter("vacancy", entry.vacancyId(), UUID.class)
        .setParameter("request", entry.requestId(), String.class)
        .setParameter("logs", entry.logs().toArray(UUID[]::new))
        .setParameter("people", entry.logs().stream().map(entry::people).toArray(Integer[]::new))
        .setParameter("owners", entry.owners())
        .setParameter("candidates", entry.candidates())
        .executeUpdate();
  }

  /** The events of a list that come after one; null = from the beginning. */
  List<AuditEventEntity> find(AuditList list, UUID last, int most) {
    Restrictions restrictions = list.after(last);
    String sql = "select e.* from " + list.source() + restrictions.where() + list.order();
    return restrictions
        .bind(session.createNativeQuery(sql, AuditEventEntity.class))
        .setMaxResults(most)
        .list();
  }

  /** Who saw or changed one person's record, the first first. */
  List<Access> accesses(UUID organisationId, UUID candidateId) {
    return session
        .createNativeQuery(ACCESSES, Access.class)
        .addScalar("organisation", UUID.class)
        .addScalar("actor", String.class)
        .addScalar("action", String.class)
        .addScalar("vacancy", UUID.class)
        .addScalar("times", Long.class)
        .addScalar("first", Instant.class)
        .addScalar("last", Instant.class)
        .setParameter("organisation", organisationId)
        .setParameter("candidate", candidateId)
        .list();
  }
}
