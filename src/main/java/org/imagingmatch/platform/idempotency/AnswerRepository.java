package org.imagingmatch.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

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

  private static final String COLUMNS =
      "select key, fingerprint, answer, kept_at as since, expires_at as expiry from kept_answer"
          + " where organisation_id = :organisation and expires_at > :now and ";

  private final Session session;

  AnswerRepository(Session session) {
    this.session = session;
  }

  /**
   * What is kept under a key.
   *
   * @param answer sealed; null = there is none to repeat
   */
  record Row(String key, byte[] fingerprint, byte[] answer, Instant since, Instant expiry) {}

  /** Whether the transaction now works under the key, which no other does until it ends. */
  boolean lock(KeyedRequest request) {
    return session
        .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
        .setParameter("lock", request.lock())
        .getSingleResult();
  }

  /** What is kept under the key of a request, be it that request or not. */
  Optional<Row> find(KeyedRequest request, Instant now) {
    return rows("key = :wanted", request.organisationId(), request.key(), now).stream().findFirst();
  }

  /** The answers that show a thing. */
  List<Row> about(UUID organisationId, UUID id, Instant now) {
    return rows("about_id = :wanted and answer is not null", organisationId, id, now);
  }

  private List<Row> rows(String condition, UUID organisationId, Object wanted, Instant now) {
    return session
        .createNativeQuery(COLUMNS + condition + " order by kept_at, key", Row.class)
        .addScalar("key", String.class)
        .addScalar("fingerprint", byte[].class)
        .addScalar("answer", byte[].class)
        .addScalar("since", Instant.class)
        .addScalar("expiry", Instant.class)
        .setParameter("organisation", organisationId)
        .setParameter("now", now)
        .setParameter("wanted", wanted)
        .list();
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

  /** Lets go of every answer that shows a thing; their keys stay taken. */
  void letGo(UUID organisationId, UUID about) {
    session
        .createNativeMutationQuery(
            "update kept_answer set answer = null where organisation_id = :organisation"
                + " and about_id = :about and answer is not null")
        .setParameter("organisation", organisationId)
        .setParameter("about", about)
        .executeUpdate();
  }

  /** Forgets some of what has expired, of all organisations, and answers how many that were. */
  int forget(Instant now, int most) {
    return session
        .createNativeQuery("select forget_answers(:now, :most)", Integer.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getSingleResult();
  }
}
