package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.VacancyFacts;

/** The facts of vacancies, as ranking reads them. */
@ApplicationScoped
class VacancyPool {

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
  private static final String POSTED =
      VACANCIES
          + " where v.status = 'OPEN' and (not v.restricted or exists (select from vacancy_agency s"
          + " where s.organisation_id = v.organisation_id and s.vacancy_id = v.id"
          + " and s.agency_id = :agency))";

  private final Session session;

  VacancyPool(Session session) {
    this.session = session;
  }

  /** Some vacancies by id; those that the agency does not see are missing. */
  Map<UUID, OpenVacancy> find(UUID agencyId, Collection<UUID> ids) {
    return session
        .createNativeQuery(POSTED + " and v.id = any (:ids)", Object[].class)
        .setParameter("agency", agencyId)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .stream()
        .map(VacancyPool::vacancy)
        .collect(Collectors.toMap(vacancy -> vacancy.facts().id(), vacancy -> vacancy));
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

  private static OpenVacancy vacancy(Object[] row) {
    VacancyFacts facts = FactsJson.read((String) row[2], VacancyFacts.class);
    GeoPoint location = row[4] == null ? null : new GeoPoint((Double) row[4], (Double) row[5]);
    Set<String> settings =
        row[6] == null ? Set.of() : new TreeSet<>(Arrays.asList((String[]) row[6]));
    return new OpenVacancy(
        facts.at((String) row[3], location, settings), (UUID) row[0], (String) row[1]);
  }

  /**
   * Writes what ranking reads of a vacancy, in the transaction of the caller.
   *
   * @param edition names the rules by which its rows are made
   */
  void write(UUID organisationId, VacancyFacts facts, String edition) {
    session
        .createNativeMutationQuery(
            "insert into vacancy_facts (organisation_id, vacancy_id, facts, edition)"
                + " values (:organisation, :vacancy, cast(:facts as jsonb), :edition)"
                + " on conflict (organisation_id, vacancy_id)"
                + " do update set facts = excluded.facts, edition = excluded.edition")
        .setParameter("organisation", organisationId)
        .setParameter("vacancy", facts.id())
        .setParameter("facts", FactsJson.write(facts))
        .setParameter("edition", edition)
        .executeUpdate();
  }
}
