package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** What is watched, and how far everybody was judged for it. */
@ApplicationScoped
class WatchRepository {

  private static final String WATCHES =
      "select w.vacancy_id, w.created_at, w.judged_at, (select count(*) from watched_eligible e"
          + " where e.organisation_id = w.organisation_id and e.vacancy_id = w.vacancy_id)"
          + " from watch w where w.organisation_id = ?";

  /** The agency may not see it: there is nobody to judge, on whatever day. */
  static final String UNSEEN = "unseen";

  private static final String STATES =
      "select w.vacancy_id, case when not (w.state = ? and w.judged and exists"
          + " (select from watched_eligible e where e.organisation_id = w.organisation_id"
          + " and e.vacancy_id = w.vacancy_id)) then w.state end"
          + " from watch w where w.organisation_id = ?";

  private static final String ADD =
      "insert into watch (organisation_id, vacancy_id, created_at) values (?, ?, ?)"
          + " on conflict (organisation_id, vacancy_id) do nothing returning vacancy_id";

  private static final String REMOVE =
      "delete from watch where organisation_id = ? and vacancy_id = ? returning vacancy_id";

  /** Whoever judges by what was before, has a lower number already. */
  private static final String NOTE =
      "update watch set state = ?, judged = false, settles = pg_current_xact_id()"
          + " where organisation_id = ? and vacancy_id = ? returning vacancy_id";

  private static final String CLAIM =
      "update watch set busy_until = ? where organisation_id = ? and not judged"
          + " and settles <= pg_snapshot_xmin(pg_current_snapshot())"
          + " and (busy_until is null or busy_until < ?) returning vacancy_id, state";

  private static final String KEEP =
      "update watch set busy_until = ? where organisation_id = ? and vacancy_id = any (?)"
          + " returning vacancy_id";

  private static final String FINISH =
      "update watch w set busy_until = null, judged = true, judged_at = ?"
          + " from unnest(?, ?) as done (vacancy_id, state) where w.organisation_id = ?"
          + " and w.vacancy_id = done.vacancy_id and w.state = done.state returning w.vacancy_id";

  private final Sql sql;

  WatchRepository(Sql sql) {
    this.sql = sql;
  }

  /** All of an organisation, in the order in which they came. */
  List<Watch> all(UUID organisationId) {
    return sql.read(
        WATCHES + " order by w.created_at, w.vacancy_id",
        List.of(organisationId),
        WatchRepository::watch);
  }

  /** One of them; empty when there is none. */
  List<Watch> of(UUID organisationId, UUID vacancyId) {
    return sql.read(
        WATCHES + " and w.vacancy_id = ?",
        List.of(organisationId, vacancyId),
        WatchRepository::watch);
  }

  /** What an organisation watches. */
  List<UUID> vacancies(UUID organisationId) {
    return sql.read(
        "select vacancy_id from watch where organisation_id = ?",
        List.of(organisationId),
        WatchRepository::id);
  }

  /**
   * The state by which people were judged last for each of them; null = none, or one in which
   * nobody is eligible, and somebody became so since: it was another state in between.
   */
  Map<UUID, String> states(UUID organisationId) {
    Map<UUID, String> states = new HashMap<>();
    sql.read(STATES, List.of(UNSEEN, organisationId), row -> states.put(id(row), row.getString(2)));
    return states;
  }

  /** Whose there are; only whoever runs the service sees them. */
  List<UUID> owners() {
    return sql.read("select distinct organisation_id from watch", List.of(), WatchRepository::id);
  }

  /** Whether it was not there before. */
  boolean add(UUID organisationId, UUID vacancyId, Instant now) {
    return !sql.read(ADD, List.of(organisationId, vacancyId, at(now)), WatchRepository::id)
        .isEmpty();
  }

  /** Whether there was one. */
  boolean remove(UUID organisationId, UUID vacancyId) {
    return !sql.read(REMOVE, List.of(organisationId, vacancyId), WatchRepository::id).isEmpty();
  }

  /** From now on everybody is to be judged by another state. */
  void note(UUID organisationId, UUID vacancyId, String state) {
    sql.read(NOTE, List.of(state, organisationId, vacancyId), WatchRepository::id);
  }

  /** Takes those for which everybody is to be judged, with the state; nobody else gets them now. */
  Map<UUID, String> claim(UUID organisationId, Instant now, Instant until) {
    Map<UUID, String> claimed = new HashMap<>();
    sql.read(
        CLAIM,
        List.of(at(until), organisationId, at(now)),
        row -> claimed.put(id(row), row.getString(2)));
    return claimed;
  }

  /** Holds on to some. */
  void keep(UUID organisationId, Collection<UUID> vacancies, Instant until) {
    sql.read(KEEP, List.of(at(until), organisationId, Array.of(vacancies)), WatchRepository::id);
  }

  /** Everybody was judged by these states, where they are still the last that were noted. */
  void finish(UUID organisationId, Map<UUID, String> states, Instant now) {
    List<UUID> vacancies = List.copyOf(states.keySet());
    sql.read(
        FINISH,
        List.of(
            at(now),
            Array.of(vacancies),
            new Array("text", vacancies.stream().map(states::get).toArray(String[]::new)),
            organisationId),
        WatchRepository::id);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }

  private static Watch watch(ResultSet row) throws SQLException {
    OffsetDateTime judgedAt = row.getObject(3, OffsetDateTime.class);
    return new Watch(
        id(row),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        judgedAt == null ? null : judgedAt.toInstant(),
        row.getLong(4));
  }
}
