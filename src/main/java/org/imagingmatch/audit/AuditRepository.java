package org.imagingmatch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** The audit log: written in one statement, read newest first. */
@ApplicationScoped
class AuditRepository {

  /** Without "returning", which would need the right to read the logs of others. */
  private static final String WRITE =
      """
      with event as (
        insert into audit_event (organisation_id, id, at, actor_organisation_id, actor, roles,
          action, subject_kind, subject_id, subject_version, vacancy_id, people, candidate_ids,
          request_id)
        select log.organisation, log.id, by.at, by.acting,
          case when log.organisation = by.acting then by.actor end,
          case when log.organisation = by.acting then by.roles else '{}' end,
          log.action, log.kind, log.subject, log.version, log.vacancy, log.people,
          cast(log.candidates as uuid[]), by.request
        from (select cast(? as timestamptz) as at, cast(? as uuid) as acting,
            cast(? as text) as actor, cast(? as text[]) as roles, cast(? as text) as request) as by,
          unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as log (organisation, id, action, kind, subject,
            version, vacancy, people, candidates)
      )
      insert into audit_subject (organisation_id, candidate_id, event_id, actor_organisation_id)
      select s.owner, s.person, s.event, cast(? as uuid)
      from unnest(?, ?, ?) as s (owner, person, event)
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

  /** Writes events of one moment and actor into every log where they belong. */
  void write(List<Entry> entries) {
    Entry any = entries.get(0);
    List<Entry.Log> logs = entries.stream().flatMap(Entry::logs).toList();
    List<Entry.Subject> subjects = entries.stream().flatMap(Entry::subjects).toList();
    UUID acting = any.actor().organisationId();
    sql.write(
        WRITE,
        Arrays.asList(
            any.at().atOffset(ZoneOffset.UTC),
            acting,
            any.actor().credential(),
            Array.ofTexts(any.actor().roles()),
            any.requestId(),
            array("uuid", logs, Entry.Log::organisation, UUID[]::new),
            array("uuid", logs, log -> log.entry().id(), UUID[]::new),
            array("text", logs, log -> log.entry().action(), String[]::new),
            array("text", logs, log -> log.entry().subject().kind(), String[]::new),
            array("uuid", logs, log -> log.entry().subject().id(), UUID[]::new),
            array("int8", logs, log -> log.entry().subject().version(), Long[]::new),
            array("uuid", logs, log -> log.entry().vacancyId(), UUID[]::new),
            array("int4", logs, Entry.Log::number, Integer[]::new),
            array("text", logs, Entry.Log::candidates, String[]::new),
            acting,
            array("uuid", subjects, Entry.Subject::owner, UUID[]::new),
            array("uuid", subjects, Entry.Subject::person, UUID[]::new),
            array("uuid", subjects, Entry.Subject::event, UUID[]::new)));
  }

  private static <R, T> Array array(
      String type, List<R> rows, Function<R, T> value, IntFunction<T[]> array) {
    return new Array(type, rows.stream().map(value).toArray(array));
  }

  /** The events of a list that come after one; null = from the beginning. */
  List<AuditEventEntity> find(AuditList list, UUID last, int most) {
    Restrictions restrictions = list.after(last);
    String sql = "select {e.*} from " + list.source() + restrictions.where() + list.order();
    return restrictions
        .bind(session.createNativeQuery(sql, AuditEventEntity.class, "e"))
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
