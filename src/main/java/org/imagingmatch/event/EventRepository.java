package org.imagingmatch.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.imagingmatch.platform.store.Sql;

/** The feeds: written some events a statement, read in the order of transactions. */
@ApplicationScoped
class EventRepository {

  private static final String WRITE =
      """
      insert into event (organisation_id, epoch, id, at, type, subject_kind, subject_id,
        external_id, version, data, everybody, agencies)
      select organisation_id, (select event_epoch()), id, at, type, subject_kind, subject_id,
        external_id, version, data, everybody, agencies
      from json_to_recordset(cast(:rows as json)) as stated (organisation_id uuid, id uuid,
        at timestamptz, type text, subject_kind text, subject_id uuid, external_id text,
        version bigint, data jsonb, everybody boolean, agencies uuid[])
      """;

  private static final String COLUMNS =
      "e.id, e.at, e.type, e.subject_kind, e.subject_id, e.external_id, e.version, e.data";

  private static final String ORDER = " order by e.epoch, e.transaction, e.sequence";

  /** The part of a feed between two positions. */
  private static final String PART =
      " and (e.epoch, e.transaction, e.sequence) > (?, cast(? as xid8), ?)"
          + " and (e.epoch, e.transaction, e.sequence) < (?, cast(? as xid8), ?)"
          + " and e.at >= ? and e.type = any (?)"
          + ORDER
          + " limit ?)";

  /** What stands in the feed of an organisation, and what providers tell it if it is an agency. */
  private static final String READ =
      "select "
          + COLUMNS
          + ", e.epoch, cast(cast(e.transaction as text) as bigint) as transaction, e.sequence"
          + " from ((select e.* from event e where e.organisation_id = ? and e.everybody is null"
          + PART
          + " union all (select e.* from event e where e.everybody <> (? = any (e.agencies))"
          + " and exists (select from organisation o where o.id = ? and o.kind = 'AGENCY')"
          + PART
          + ") e"
          + ORDER
          + " limit ?";

  private static final String HORIZON =
      "select event_epoch(), cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

  /**
   * A later life of the same cluster goes on where the one before ended; whoever read on beyond
   * that, read what was lost. Another cluster tells nothing of that.
   */
  private static final String LIVES =
      "select exists (select from event_epoch e where e.epoch = ? and not exists ("
          + "select from event_epoch later where later.epoch > e.epoch"
          + " and (later.system <> e.system or later.begun < cast(? as xid8))))";

  private static final String OF_SUBJECT =
      "select "
          + COLUMNS
          + ", e.epoch, cast(cast(e.transaction as text) as bigint) as transaction, e.sequence"
          + " from event e where e.organisation_id = ? and e.subject_id = ?"
          + ORDER;

  /** From the beginning of the feed up to what is to be kept. */
  private static final String REMOVE =
      """
      delete from event e
      using (
        select epoch, transaction, sequence, bool_and(at < :before) over (
          order by epoch, transaction, sequence) as old
        from (select * from event where organisation_id = :organisation
          order by epoch, transaction, sequence limit :most) first) gone
      where gone.old and e.organisation_id = :organisation and e.epoch = gone.epoch
        and e.transaction = gone.transaction and e.sequence = gone.sequence
      """;

  private final Session session;
  private final Sql sql;

  EventRepository(Session session, Sql sql) {
    this.session = session;
    this.sql = sql;
  }

  /** Writes events in the transaction of the caller. */
  void write(List<NewEvent> events, Instant now) {
    session
        .createNativeMutationQuery(WRITE)
        .setParameter("rows", EventRows.written(events, now))
        .executeUpdate();
  }

  /** Before this position nothing can come any more; behind it something may be under way. */
  Position horizon(Instant now) {
    return sql.read(HORIZON, List.of(), row -> new Position(row.getLong(1), row.getLong(2), 0, now))
        .get(0);
  }

  /** Whether the feed still goes on from a position that was read once. */
  boolean lives(Position position) {
    return sql.read(
            LIVES,
            List.of(position.epoch(), Long.toString(position.transaction())),
            row -> row.getBoolean(1))
        .get(0);
  }

  /** What comes after a position and before another, the first first. */
  List<Event> find(
      UUID organisationId,
      Position after,
      Position before,
      Instant since,
      Collection<String> types,
      int most) {
    List<Object> part =
        List.of(
            after.epoch(),
            Long.toString(after.transaction()),
            after.sequence(),
            before.epoch(),
            Long.toString(before.transaction()),
            before.sequence(),
            since.atOffset(ZoneOffset.UTC),
            new Sql.Array("text", types.toArray(String[]::new)),
            most);
    List<Object> parameters = new ArrayList<>();
    parameters.add(organisationId);
    parameters.addAll(part);
    parameters.add(organisationId);
    parameters.add(organisationId);
    parameters.addAll(part);
    parameters.add(most);
    return sql.read(READ, parameters, EventRows::read);
  }

  /** What the feed of an organisation has of something of its own. */
  List<Event> of(UUID organisationId, UUID subjectId) {
    return sql.read(OF_SUBJECT, List.of(organisationId, subjectId), EventRows::read);
  }

  /** Leaves of a person who was erased the id, which says nothing any more. */
  void forgetName(UUID organisationId, UUID subjectId) {
    session
        .createNativeMutationQuery(
            "update event set external_id = null"
                + " where organisation_id = :organisation and subject_id = :subject"
                + " and external_id is not null")
        .setParameter("organisation", organisationId)
        .setParameter("subject", subjectId)
        .executeUpdate();
  }

  /** Removes some of the oldest events that were written before a moment, and answers how many. */
  int removeSome(UUID organisationId, Instant before, int most) {
    return session
        .createNativeMutationQuery(REMOVE)
        .setParameter("organisation", organisationId)
        .setParameter("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
        .setParameter("most", most)
        .executeUpdate();
  }

  /** All organisations; only whoever runs the service sees them. */
  List<UUID> organisations() {
    return sql.read("select id from organisation", List.of(), row -> row.getObject(1, UUID.class));
  }
}
