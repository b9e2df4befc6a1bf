package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** The facts of vacancies, as ranking reads them. */
@ApplicationScoped
class VacancyPool {

  /** Rows fetched at a time; keeps memory flat however many vacancies are open. */
  private static final int FETCH_SIZE = 500;

  private static final String VACANCIES =
      "select v.facility_id, v.title, cast(vf.facts as text), f.region, f.latitude, f.longitude,"
          + " f.settings, case when v.restricted then array(select s.agency_id"
          + " from vacancy_agency s where s.organisation_id = v.organisation_id"
          + " and s.vacancy_id = v.id) end"
          + " from vacancy v"
          + " join vacancy_facts vf"
          + " on vf.organisation_id = v.organisation_id and vf.vacancy_id = v.id"
          + " join facility f on f.organisation_id = v.organisation_id and f.id = v.facility_id";

  /** What an agency sees of all providers. */
  private static final String SEEN =
      "v.status = 'OPEN' and (not v.restricted or exists (select from vacancy_agency s"
          + " where s.organisation_id = v.organisation_id and s.vacancy_id = v.id"
          + " and s.agency_id = :agency))";

  private static final String POSTED = VACANCIES + " where " + SEEN;

  private static final String ASKED =
      "select from vacancy_modality m"
          + " where m.organisation_id = v.organisation_id and m.vacancy_id = v.id";

  private static final String SUITS =
      " and (v.training"
          + " or (v.modalities_rule = 'ANY' and exists ("
          + ASKED
          + " and m.code = any (:modalities)))"
          + " or (v.modalities_rule = 'ALL' and not exists ("
          + ASKED
          + " and m.code <> all (:modalities))))";

  private final Session session;
  private final Sql sql;

  VacancyPool(Session session, Sql sql) {
    this.session = session;
    this.sql = sql;
  }

  /** Some vacancies by id; those that the agency does not see are missing. */
  Map<UUID, OpenVacancy> find(UUID agencyId, Collection<UUID> ids) {
    return sql
        .read(
            POSTED.replace(":agency", "?") + " and v.id = any (?)",
            List.of(agencyId, Array.of(ids)),
            VacancyPool::vacancy)
        .stream()
        .collect(Collectors.toMap(vacancy -> vacancy.facts().id(), vacancy -> vacancy));
  }

  /** One of them. */
  Optional<OpenVacancy> find(UUID agencyId, UUID id) {
    return Optional.ofNullable(find(agencyId, List.of(id)).get(id));
  }

  /**
   * Ids of all vacancies that the agency sees, in their order.
   *
   * @param after the id after which to begin; null = with the first
   */
  List<UUID> openIds(UUID agencyId, UUID after) {
    return sql.read(
        "select v.id from vacancy v where "
            + SEEN.replace(":agency", "?")
            + " and v.id > ? order by v.id",
        List.of(agencyId, after == null ? new UUID(0, 0) : after),
        row -> row.getObject(1, UUID.class));
  }

  /** A vacancy of the provider, whatever its status; empty if it has none of this id. */
  Optional<ProviderVacancy> own(UUID providerId, UUID id) {
    return session
        .createNativeQuery(
            VACANCIES + " where v.organisation_id = :provider and v.id = :id", Object[].class)
        .setParameter("provider", providerId)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(
            row ->
                new ProviderVacancy(
                    vacancy(row).facts(), row[7] == null ? null : List.of((UUID[]) row[7])));
  }

  /**
   * Hands over every vacancy that the agency sees and whose MODALITY gate a person could pass. It
   * may hand over some whose gate the person fails.
   *
   * @param modalities what the person can be asked; null = anything
   */
  void stream(UUID agencyId, Set<String> modalities, Consumer<OpenVacancy> each) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(modalities == null ? POSTED : POSTED + SUITS, Object[].class)
            .setParameter("agency", agencyId);
    if (modalities != null) {
      query.setParameter("modalities", modalities.toArray(String[]::new));
    }
    try (Stream<Object[]> rows = query.setFetchSize(FETCH_SIZE).stream()) {
      rows.map(VacancyPool::vacancy).forEach(each);
    }
  }

  private static OpenVacancy vacancy(ResultSet row) throws SQLException {
    Object[] columns = new Object[7];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = row.getObject(i + 1);
    }
    if (columns[6] != null) {
      columns[6] = ((java.sql.Array) columns[6]).getArray();
    }
    return vacancy(columns);
  }

  private static OpenVacancy vacancy(Object[] row) {
    VacancyFacts facts = FactsJson.read((String) row[2], VacancyFacts.class);
    GeoPoint location = row[4] == null ? null : new GeoPoint((Double) row[4], (Double) row[5]);
    Set<String> settings =
        row[6] == null ? Set.of() : new TreeSet<>(Arrays.asList((String[]) row[6]));
    return new OpenVacancy(
        facts.at((String) row[3], location, settings), (UUID) row[0], (String) row[1]);
  }

  /** Writes what ranking reads of a vacancy, in the transaction of the caller. */
  void write(UUID organisationId, VacancyFacts facts) {
    session
        .createNativeMutationQuery(
            "insert into vacancy_facts (organisation_id, vacancy_id, facts)"
                + " values (:organisation, :vacancy, cast(:facts as jsonb))"
                + " on conflict (organisation_id, vacancy_id)"
                + " do update set facts = excluded.facts")
        .setParameter("organisation", organisationId)
        .setParameter("vacancy", facts.id())
        .setParameter("facts", FactsJson.write(facts))
        .executeUpdate();
  }
}
