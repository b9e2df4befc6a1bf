package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** Who is eligible for what is watched, as far as events have told. */
@ApplicationScoped
class EligibleRepository {

  private static final String DROP =
      "delete from watched_eligible e where e.organisation_id = ? and e.vacancy_id = any (?)"
          + " and e.candidate_id = any (?) and not exists (select from unnest(?, ?)"
          + " as eligible (vacancy_id, candidate_id) where eligible.vacancy_id = e.vacancy_id"
          + " and eligible.candidate_id = e.candidate_id) returning e.vacancy_id, e.candidate_id";

  /** A watch that somebody is ending is waited for, and then has no part in it. */
  private static final String ADD =
      "insert into watched_eligible (organisation_id, vacancy_id, candidate_id, since)"
          + " select w.organisation_id, w.vacancy_id, eligible.candidate_id, ?"
          + " from unnest(?, ?) as eligible (vacancy_id, candidate_id)"
          + " join watch w on w.organisation_id = ? and w.vacancy_id = eligible.vacancy_id"
          + " for key share of w on conflict do nothing returning vacancy_id, candidate_id";

  private static final String FORGET =
      "delete from watched_eligible where organisation_id = ? and candidate_id = ?"
          + " returning vacancy_id, candidate_id";

  private final Sql sql;

  EligibleRepository(Sql sql) {
    this.sql = sql;
  }

  /** Takes away those of some people who are not eligible for some vacancies, and answers whom. */
  List<Pair> drop(
      UUID organisationId,
      Collection<UUID> vacancies,
      Collection<UUID> people,
      List<Pair> eligible) {
    return pairs(
        DROP,
        List.of(
            organisationId,
            Array.of(vacancies),
            Array.of(people),
            Array.of(eligible.stream().map(Pair::vacancyId).toList()),
            Array.of(eligible.stream().map(Pair::candidateId).toList())));
  }

  /** Adds those who are eligible, and answers who was not before. */
  List<Pair> add(UUID organisationId, List<Pair> eligible, Instant now) {
    return pairs(
        ADD,
        List.of(
            now.atOffset(ZoneOffset.UTC),
            Array.of(eligible.stream().map(Pair::vacancyId).toList()),
            Array.of(eligible.stream().map(Pair::candidateId).toList()),
            organisationId));
  }

  /** Takes away a person, and answers for what that one was eligible. */
  List<Pair> forget(UUID organisationId, UUID candidateId) {
    return pairs(FORGET, List.of(organisationId, candidateId));
  }

  /** For what a person is eligible, and since when. */
  List<Held> of(UUID organisationId, UUID candidateId) {
    return sql.read(
        "select vacancy_id, to_jsonb(since) #>> '{}' from watched_eligible"
            + " where organisation_id = ? and candidate_id = ? order by since, vacancy_id",
        List.of(organisationId, candidateId),
        row -> new Held(row.getObject(1, UUID.class), row.getString(2)));
  }

  private List<Pair> pairs(String statement, List<?> parameters) {
    return sql.read(
        statement,
        parameters,
        row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
  }
}
