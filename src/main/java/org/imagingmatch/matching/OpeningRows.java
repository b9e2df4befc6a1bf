package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.imagingmatch.facility.Facility;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Offer;
import org.imagingmatch.matching.model.Opening;
import org.imagingmatch.matching.model.Openings;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.vacancy.Vacancy;
import org.imagingmatch.vacancy.VacancyStatus;

/**
 * Writes what people look for posts in, in the transaction of the caller. Whoever writes rows of a
 * vacancy holds a lock on the facilities that they name and will name, so that a facility which
 * moves and a vacancy which changes at the same time leave no row behind of what was before.
 */
@ApplicationScoped
class OpeningRows {

  /** Vacancies of facilities that are written together. */
  private static final int BATCH = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** All that there were when this version was made: a later one may add to them beside it. */
  private static final String COLUMNS =
      "organisation_id, vacancy_id, best, modality, place, usual, cell, minimum_months,"
          + " used_within_months, any_of_several, starts_on, starts_asap, start_flex_days, days,"
          + " background0, background1, background2, places0, places1, wishes0, wishes1, wishes2,"
          + " wishes3, wishes4, wishes5, region, latitude, longitude, stated, by_experience,"
          + " preferred, settings, weights, facility_id, restricted";

  private static final String STATED =
      " from json_populate_recordset(cast(null as opening), cast(:rows as json) -> 'rows')";

  private static final String CLEAR =
      "delete from opening o where organisation_id = :organisation and vacancy_id = any (:vacancies)"
          + " and not exists (select"
          + STATED
          + " r where r.vacancy_id = o.vacancy_id and r is not distinct from o)";

  private static final String WRITE =
      "insert into opening ("
          + COLUMNS
          + ") select "
          + COLUMNS
          + STATED
          + " on conflict do nothing";

  private static final String FACILITIES =
      "select id, region, latitude, longitude, settings from facility"
          + " where organisation_id = :organisation and (id = any (:facilities) or id in"
          + " (select facility_id from opening"
          + " where organisation_id = :organisation and vacancy_id = any (:vacancies)))"
          + " order by id for share";

  /** Those of which the facts go meanwhile are left out. */
  private static final String AT_FACILITIES =
      "select v.id, v.facility_id, v.restricted, cast(vf.facts as text) from vacancy v join vacancy_facts vf"
          + " on vf.organisation_id = v.organisation_id and vf.vacancy_id = v.id"
          + " where v.organisation_id = :organisation and v.facility_id = any (:facilities)"
          + " and v.status = 'OPEN' and v.id > :after"
          + " order by v.id limit :batch for key share of vf";

  private final Session session;
  private final RuleBook rules;

  OpeningRows(Session session, RuleBook rules) {
    this.session = session;
    this.rules = rules;
  }

  /** The place of vacancies, as their facts take it. */
  private record Site(UUID id, String region, GeoPoint location, Set<String> settings) {

    private static Site of(Facility facility) {
      List<String> settings = facility.stated().settings();
      return new Site(
          facility.id(),
          facility.stated().region(),
          Facts.point(facility.stated().location()),
          settings == null ? Set.of() : new TreeSet<>(settings));
    }

    private static Site of(Object[] row) {
      return new Site(
          (UUID) row[0],
          (String) row[1],
          row[2] == null ? null : new GeoPoint((Double) row[2], (Double) row[3]),
          row[4] == null ? Set.of() : new TreeSet<>(Arrays.asList((String[]) row[4])));
    }
  }

  /** Writes the rows of vacancies that are open, and takes away those that are no longer so. */
  void write(UUID organisationId, List<Vacancy> vacancies, Map<UUID, VacancyFacts> facts) {
    UUID[] ids = vacancies.stream().map(Vacancy::id).toArray(UUID[]::new);
    Map<UUID, Site> sites =
        session
            .createNativeQuery(FACILITIES, Object[].class)
            .setParameter("organisation", organisationId)
            .setParameter(
                "facilities",
                vacancies.stream().map(each -> each.stated().facilityId()).toArray(UUID[]::new))
            .setParameter("vacancies", ids)
            .list()
            .stream()
            .map(Site::of)
            .collect(Collectors.toMap(Site::id, site -> site));
    write(
        organisationId,
        List.of(ids),
        vacancies.stream()
            .filter(each -> each.stated().status() == VacancyStatus.OPEN)
            .flatMap(
                each ->
                    rows(
                        organisationId,
                        sites.get(each.stated().facilityId()),
                        each.stated().sharedWith() != null,
                        facts.get(each.id()))));
  }

  /** Writes the rows of all open vacancies at facilities, whose rows the caller has locked. */
  void write(UUID organisationId, List<Facility> facilities) {
    Map<UUID, Site> sites =
        facilities.stream().map(Site::of).collect(Collectors.toMap(Site::id, site -> site));
    List<Object[]> some = open(organisationId, sites.keySet(), BEFORE_ALL);
    while (!some.isEmpty()) {
      write(
          organisationId,
          some.stream().map(row -> (UUID) row[0]).toList(),
          some.stream()
              .flatMap(
                  row ->
                      rows(
                          organisationId,
                          sites.get((UUID) row[1]),
                          (Boolean) row[2],
                          FactsJson.read((String) row[3], VacancyFacts.class))));
      some = open(organisationId, sites.keySet(), (UUID) some.get(some.size() - 1)[0]);
    }
  }

  private List<Object[]> open(UUID organisationId, Set<UUID> facilities, UUID after) {
    return session
        .createNativeQuery(AT_FACILITIES, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("facilities", facilities.toArray(UUID[]::new))
        .setParameter("after", after)
        .setParameter("batch", BATCH)
        .list();
  }

  private Stream<Map<String, Object>> rows(
      UUID organisationId, Site site, boolean restricted, VacancyFacts facts) {
    VacancyFacts there = facts.at(site.region(), site.location(), site.settings());
    return Openings.of(there, rules).stream()
        .map(
            opening -> {
              Map<String, Object> row = row(opening);
              row.put("organisation_id", organisationId);
              row.put("facility_id", site.id());
              row.put("restricted", restricted);
              return row;
            });
  }

  /** By column. */
  private static Map<String, Object> row(Opening opening) {
    Offer offer = opening.offer();
    Map<String, Object> row = new HashMap<>();
    row.put("vacancy_id", offer.id());
    row.put("best", opening.best());
    row.put("modality", offer.modality());
    row.put("place", opening.place());
    row.put("usual", offer.usual());
    row.put("cell", opening.cell());
    row.put("minimum_months", offer.minimumMonths());
    row.put("used_within_months", offer.usedWithinMonths());
    row.put("any_of_several", offer.anyOfSeveral());
    row.put("starts_on", offer.startsOn());
    row.put("starts_asap", offer.startsAsap());
    row.put("start_flex_days", offer.startFlexDays());
    row.put("days", offer.days());
    put(row, "background", opening.background());
    put(row, "places", opening.places());
    put(row, "wishes", opening.wishes());
    row.put("region", offer.region());
    if (offer.location() != null) {
      row.put("latitude", offer.location().latitude());
      row.put("longitude", offer.location().longitude());
    }
    row.put("stated", offer.stated());
    row.put("by_experience", offer.byExperience());
    row.put("preferred", offer.preferred().isEmpty() ? null : offer.preferred());
    row.put("settings", offer.settings().isEmpty() ? null : offer.settings());
    row.put("weights", offer.weights().isEmpty() ? null : OwnWeights.written(offer.weights()));
    return row;
  }

  private static void put(Map<String, Object> row, String column, List<Long> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      row.put(column + i, conditions.get(i));
    }
  }

  private void write(
      UUID organisationId, Collection<UUID> vacancies, Stream<Map<String, Object>> stated) {
    String rows = FactsJson.write(new Rows(stated.toList()));
    session
        .createNativeMutationQuery(CLEAR)
        .setParameter("rows", rows)
        .setParameter("organisation", organisationId)
        .setParameter("vacancies", vacancies.toArray(UUID[]::new))
        .executeUpdate();
    session.createNativeMutationQuery(WRITE).setParameter("rows", rows).executeUpdate();
  }

  private record Rows(List<Map<String, Object>> rows) {}
}
