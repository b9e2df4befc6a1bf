package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Qualification;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.RuleBook;

/** Writes what ranking reads of a person, in the transaction of the caller. */
@ApplicationScoped
class CandidateRows {

  private static final String PERSON =
      "cell, latitude, longitude, home_region, verification, certified_until, free_from,"
          + " free_until, background, places, wishes, discoverable";

  private static final String CHANGEABLE = "valid_until, weakness, months, last_used_on, " + PERSON;

  /** One statement, because every write of a candidate waits for it. */
  private static final String WRITE =
      "with written as ("
          + "insert into candidate_facts"
          + " (organisation_id, candidate_id, facts, discoverable, edition)"
          + " values (:organisation, :candidate, cast(:facts as json), :discoverable, :edition)"
          + " on conflict (organisation_id, candidate_id)"
          + " do update set facts = excluded.facts, discoverable = excluded.discoverable,"
          + " edition = excluded.edition"
          + "), stated as (select * from unnest(cast(:modalities as text[]),"
          + " cast(:lists as text[]), cast(:validUntil as integer[]), cast(:weaknesses as integer[]),"
          + " cast(:months as integer[]), cast(:lastUsedOn as integer[]))"
          + " r (modality, place, valid_until, weakness, months, last_used_on)"
          + "), gone as ("
          + "delete from qualification q where organisation_id = :organisation"
          + " and candidate_id = :candidate and not exists (select from stated"
          + " where stated.modality = q.modality and stated.place = q.place)"
          + ") insert into qualification as q (organisation_id, candidate_id, modality, place, "
          + CHANGEABLE
          + ") select :organisation, :candidate, modality, place, valid_until, weakness, months, last_used_on,"
          + " :cell, cast(:latitude as double precision), cast(:longitude as double precision),"
          + " cast(:homeRegion as text), :verification, :certifiedUntil, cast(:freeFrom as integer), :freeUntil,"
          + " :background, :places, :wishes, :discoverable from stated"
          + " on conflict (organisation_id, candidate_id, modality, place) do update set ("
          + CHANGEABLE
          + ") = row("
          + each("excluded.")
          + ") where row("
          + each("q.")
          + ") is distinct from row("
          + each("excluded.")
          + ")";

  private final Session session;
  private final RuleBook rules;
  private final Edition edition;

  CandidateRows(Session session, RuleBook rules, Edition edition) {
    this.session = session;
    this.rules = rules;
    this.edition = edition;
  }

  private static String each(String prefix) {
    return prefix + CHANGEABLE.replace(", ", ", " + prefix);
  }

  /**
   * Writes a person's rows, and takes away those that are no longer so.
   *
   * @param active whether the person is in the pool at all
   * @param discoverable whether providers may rank the person, without learning who it is
   */
  void write(UUID organisationId, CandidateFacts facts, boolean active, boolean discoverable) {
    List<Qualification> all = Qualifications.of(facts, rules);
    Qualification any = all.get(0);
    Prospect person = any.prospect();
    List<Qualification> rows = active ? all : List.of();
    GeoPoint home = person.home();
    session
        .createNativeMutationQuery(WRITE)
        .setParameter("organisation", organisationId)
        .setParameter("candidate", facts.id())
        .setParameter("facts", FactsJson.write(facts))
        .setParameter("edition", edition.current())
        .setParameter("modalities", each(rows, Qualification::modality, String[]::new))
        .setParameter("lists", each(rows, Qualification::place, String[]::new))
        .setParameter("validUntil", each(rows, Qualification::validUntil, Integer[]::new))
        .setParameter("weaknesses", each(rows, row -> row.prospect().weakness(), Integer[]::new))
        .setParameter("months", each(rows, row -> row.prospect().months(), Integer[]::new))
        .setParameter("lastUsedOn", each(rows, row -> row.prospect().lastUsedOn(), Integer[]::new))
        .setParameter("cell", any.cell())
        .setParameter("latitude", home == null ? null : home.latitude(), Double.class)
        .setParameter("longitude", home == null ? null : home.longitude(), Double.class)
        .setParameter("homeRegion", person.homeRegion(), String.class)
        .setParameter("verification", person.verification())
        .setParameter("certifiedUntil", any.certifiedUntil())
        .setParameter("freeFrom", person.freeFrom(), Integer.class)
        .setParameter("freeUntil", any.freeUntil())
        .setParameter("background", person.background())
        .setParameter("places", any.places())
        .setParameter("wishes", any.wishes())
        .setParameter("discoverable", active && discoverable)
        .executeUpdate();
  }

  private static <T> T[] each(
      List<Qualification> rows, Function<Qualification, T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }
}
