package org.imagingmatch.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.imagingmatch.platform.store.Sql;

@ApplicationScoped
class AnswerRepository {

  /** In the place of one that has expired, which is as good as gone. */
  private static final String KEEP =
      """
      insert into kept_answer
        (organisation_id, key, fingerprint, about_id, answer, kept_at, expires_at)
      values (:organisation, :key, :fingerprint, cast(:about as uuid), cast(:answer as bytea),
        :now, :expiry)
      on conflict (organisation_id, key) do update
      set fingerprint = excluded.fingerprint, about_id = excluded.about_id,
        answer = excluded.answer, kept_at = excluded.kept_at, expires_at = excluded.expires_at
      where kept_answer.expires_at <= excluded.kept_at
      """;

  private static final String OF_ORGANISATION =
      "select key, fingerprint, answer, kept_at, expires_at from kept_answer"
          + " where organisation_id = ? and expires_at > ? and ";

  private final Session session;
  private final Sql sql;

  AnswerRepository(Session session, Sql sql) {
    this.session = session;
    this.sql = sql;
  }

  /**
   * What is kept under a key.
   *
   * @param answer sealed; null = there is none to repeat
   */
  record Row(String key, byte[] fingerprint, byte[] answer, Instant keptAt, Instant expiresAt) {}

  /** Whether the transaction now works under the key, which no other does until it ends. */
  boolean lock(KeyedRequest request) {
    return sql.read(
            "select pg_try_advisory_xact_lock(?)",
            List.of(request.lock()),
            columns -> columns.getBoolean(1))
        .get(0);
  }

  /** What is kept under the key of a request, be it that request or not. */
  Optional<Row> find(KeyedRequest request, Instant now) {
    return rows("key = ?", request.organisationId(), now, request.key()).stream().findFirst();
  }

  /** The answers that show a thing. */
  List<Row> about(UUID organisationId, UUID id, Instant now) {
    return rows("about_id = ? and answer is not null", organisationId, now, id);
  }

  private List<Row> rows(String condition, UUID organisationId, Instant now, Object wanted) {
    return sql.read(
        OF_ORGANISATION + condition + " order by kept_at, key",
        List.of(organisationId, timestamp(now), wanted),
        columns ->
            new Row(
                columns.getString("key"),
                columns.getBytes("fingerprint"),
                columns.getBytes("answer"),
                columns.getObject("kept_at", OffsetDateTime.class).toInstant(),
                columns.getObject("expires_at", OffsetDateTime.class).toInstant()));
  }

  private static OffsetDateTime timestamp(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /**
   * Keeps an answer under the key of its request.
   *
   * @param about the thing that it shows; null = none
   * @param answer sealed; null = there is none to repeat
   */
  void keep(KeyedRequest request, UUID about, byte[] answer, Instant now, Instant expiry) {
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("organisation", request.organisationId())
        .setParameter("key", request.key())
        .setParameter("fingerprint", request.fingerprint())
        .setParameter("about", about, UUID.class)
        .setParameter("answer", answer, byte[].class)
        .setParameter("now", now)
        .setParameter("expiry", expiry)
        .executeUpdate();
  }

  /** Lets go of every answer that shows one of these things; their keys stay taken. */
  void letGo(UUID organisationId, Collection<UUID> about) {
    session
        .createNativeMutationQuery(
            "update kept_answer set answer = null, about_id = null"
                + " where organisation_id = :organisation"
                + " and about_id = any (:about) and answer is not null")
        .setParameter("organisation", organisationId)
        .setParameter("about", about.toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Forgets some of what has expired, of all organisations, and answers how many that were. */
  int forget(Instant now, int most) {
    return sql.read(
            "select forget_answers(?, ?)",
            List.of(timestamp(now), most),
            columns -> columns.getInt(1))
        .get(0);
  }
}
