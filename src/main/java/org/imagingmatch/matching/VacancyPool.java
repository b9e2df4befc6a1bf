package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** The facts of vacancies, as ranking reads them. */
@ApplicationScoped
class VacancyPool {

  private static final String VACANCIES =
      "select v.facility_id, v.title, cast(vf.facts as text), f.region, f.latitude, f.longitude,"
          + " f.settings, case when v.restricted then array(select s.agency_id"
          + " from vacancy_agency s where s.organisation_id = v.organisation_id"
          + " and s.vacancy_id = v.id) end, v.headcount"
          + " from vacancy v"
          + " join vacancy_facts vf"
          + " on vf.organisation_id = v.organisation_id and vf.vacancy_id = v.id"
          + " join facility f on f.organisation_id = v.organisation_id and f.id = v.facility_id";

  /** What an agency sees of all providers. */
  private static final String SEEN =
      "v.status = 'OPEN' and (not v.restricted or exists (select from vacancy_agency s"
          + " where s.organisation_id = v.organisation_id and s.vacancy_id = v.id"
          + " and s.agency_id = ?))";

  private static final String POSTED = VACANCIES + " where " + SEEN;

  private static final String WRITE =
      "insert into vacancy_facts (organisation_id, vacancy_id, facts, edition)"
          + " select by.organisation, v.id, cast(v.facts as jsonb), by.edition"
          + " from (select cast(? as uuid) as organisation, cast(? as text) as edition) as by,"
          + " unnest(?, ?) as v (id, facts)"
          + " on conflict (organisation_id, vacancy_id)"
          + " do update set facts = excluded.facts, edition = excluded.edition";

  private final Sql sql;

  VacancyPool(Sql sql) {
    this.sql = sql;
  }

  /** Some vacancies by id; those that the agency does not see are missing. */
  Map<UUID, OpenVacancy> find(UUID agencyId, Collection<UUID> ids) {
    return sql
        .read(
            POSTED + " and v.id = any (?)", List.of(agencyId, Array.of(ids)), VacancyPool::vacancy)
        .stream()
        .collect(Collectors.toMap(vacancy -> vacancy.facts().id(), vacancy -> vacancy));
  }

  /** One of them. */
  Optional<OpenVacancy> find(UUID agencyId, UUID id) {
    return Optional.ofNullable(find(agencyId, List.of(id)).get(id));
  }

  /**
   * The versions of some vacancies and their facilities; those that it does not see are missing.
   */
  Map<UUID, String> versions(UUID agencyId, Collection<UUID> ids) {
    Map<UUID, String> versions = new HashMap<>();
    sql.read(
        "select v.id, v.version || '.' || f.version from vacancy v join facility f"
            + " on f.organisation_id = v.organisation_id and f.id = v.facility_id where "
            + SEEN
            + " and v.id = any (?)",
        List.of(agencyId, Array.of(ids)),
        row -> versions.put(row.getObject(1, UUID.class), row.getString(2)));
    return versions;
  }

  /**
   * Ids of all vacancies that the agency sees, in their order.
   *
   * @param after the id after which to begin; null = with the first
   */
  List<UUID> openIds(UUID agencyId, UUID after) {
    return sql.read(
        "select v.id from vacancy v where " + SEEN + " and v.id > ? order by v.id",
        List.of(agencyId, after == null ? new UUID(0, 0) : after),
        row -> row.getObject(1, UUID.class));
  }

  /**
   * Some of all that the agency sees, in the order of their ids.
   *
   * @param after the id after which to begin
   */
  List<OpenVacancy> posted(UUID agencyId, UUID after, int most) {
    return sql.read(
        POSTED + " and v.id > ? order by v.id limit ?",
        List.of(agencyId, after, most),
        VacancyPool::vacancy);
  }

  /** A vacancy of the provider, whatever its status; empty if it has none of this id. */
  Optional<ProviderVacancy> own(UUID providerId, UUID id) {
    return sql
        .read(
            VACANCIES + " where v.organisation_id = ? and v.id = ?",
            List.of(providerId, id),
            row ->
                new ProviderVacancy(
                    vacancy(row).facts(),
                    row.getString(2),
                    row.getArray(8) == null ? null : ids(row.getArray(8))))
        .stream()
        .findAny();
  }

  private static List<UUID> ids(java.sql.Array column) throws SQLException {
    return List.of((UUID[]) column.getArray());
  }

  private static OpenVacancy vacancy(ResultSet row) throws SQLException {
    VacancyFacts facts = FactsJson.read(row.getString(3), VacancyFacts.class);
    double latitude = row.getDouble(5);
    GeoPoint location = row.wasNull() ? null : new GeoPoint(latitude, row.getDouble(6));
    java.sql.Array settings = row.getArray(7);
    return new OpenVacancy(
        facts.at(
            row.getString(4),
            location,
            settings == null
                ? Set.of()
                : new TreeSet<>(Arrays.asList((String[]) settings.getArray()))),
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getInt(9));
  }

  /**
   * Writes what ranking reads of vacancies, in the transaction of the caller.
   *
   * @param edition names the rules by which their rows are made
   */
  void write(UUID organisationId, Collection<VacancyFacts> facts, String edition) {
    sql.write(
        WRITE,
        List.of(
            organisationId,
            edition,
            Array.of(facts.stream().map(VacancyFacts::id).toList()),
            Array.ofTexts(facts.stream().map(FactsJson::write).toList())));
  }
}
