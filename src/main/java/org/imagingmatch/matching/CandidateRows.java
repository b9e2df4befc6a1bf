package org.imagingmatch.matching;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Qualification;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** Writes what ranking reads of people, in the transaction of the caller. */
@ApplicationScoped
class CandidateRows {

  /**
   * A column of a row.
   *
   * @param type as PostgreSQL calls it
   */
  private record Column(String name, String type, Function<Row, Object> value) {}

  private record Row(Qualification row, boolean discoverable) {

    private GeoPoint home() {
      return row.prospect().home();
    }
  }

  private static final List<Column> KEY =
      List.of(
          new Column("candidate_id", "uuid", each -> each.row().prospect().id()),
          new Column("modality", "text", each -> each.row().modality()),
          new Column("place", "text", each -> each.row().place()));

  private static final List<Column> CHANGEABLE =
      List.of(
          new Column("valid_until", "int4", each -> each.row().validUntil()),
          new Column("weakness", "int4", each -> each.row().prospect().weakness()),
          new Column("months", "int4", each -> each.row().prospect().months()),
          new Column("last_used_on", "int4", each -> each.row().prospect().lastUsedOn()),
          new Column("cell", "int4", each -> each.row().cell()),
          new Column(
              "latitude", "float8", each -> each.home() == null ? null : each.home().latitude()),
          new Column(
              "longitude", "float8", each -> each.home() == null ? null : each.home().longitude()),
          new Column("home_region", "text", each -> each.row().prospect().homeRegion()),
          new Column("verification", "int4", each -> each.row().prospect().verification()),
          new Column("certified_until", "int4", each -> each.row().certifiedUntil()),
          new Column("free_from", "int4", each -> each.row().prospect().freeFrom()),
          new Column("free_until", "int4", each -> each.row().freeUntil()),
          new Column("background", "int8", each -> each.row().prospect().background()),
          new Column("places", "int8", each -> each.row().places()),
          new Column("wishes", "int8", each -> each.row().wishes()),
          new Column("discoverable", "bool", Row::discoverable));

  private static final String KEYS = names(KEY, "");
  private static final String VALUES = names(CHANGEABLE, "");

  /** One statement, because every write of a candidate waits for it. */
  private static final String WRITE =
      "with by as (select cast(? as uuid) as organisation, cast(? as text) as edition)"
          + ", written as ("
          + "insert into candidate_facts"
          + " (organisation_id, candidate_id, facts, discoverable, edition)"
          + " select by.organisation, p.candidate, cast(p.facts as json), p.discoverable, by.edition"
          + " from by, unnest(?, ?, ?) as p (candidate, facts, discoverable)"
          + " on conflict (organisation_id, candidate_id)"
          + " do update set facts = excluded.facts, discoverable = excluded.discoverable,"
          + " edition = excluded.edition"
          + "), stated as (select * from unnest("
          + "?, ".repeat(KEY.size() + CHANGEABLE.size() - 1)
          + "?) as r ("
          + KEYS
          + ", "
          + VALUES
          + ")), gone as ("
          + "delete from qualification q where q.organisation_id = ?"
          + " and q.candidate_id = any (?) and not exists (select from stated"
          + " where stated.candidate_id = q.candidate_id"
          + " and stated.modality = q.modality and stated.place = q.place)"
          + ") insert into qualification as q (organisation_id, "
          + KEYS
          + ", "
          + VALUES
          + ") select by.organisation, "
          + KEYS
          + ", "
          + VALUES
          + " from by, stated"
          + " on conflict (organisation_id, modality, place, candidate_id) do update set ("
          + VALUES
          + ") = row("
          + names(CHANGEABLE, "excluded.")
          + ") where row("
          + names(CHANGEABLE, "q.")
          + ") is distinct from row("
          + names(CHANGEABLE, "excluded.")
          + ")";

  private final Sql sql;
  private final RuleBook rules;
  private final Edition edition;

  CandidateRows(Sql sql, RuleBook rules, Edition edition) {
    this.sql = sql;
    this.rules = rules;
    this.edition = edition;
  }

  /**
   * Somebody whose rows are written.
   *
   * @param created whether there can be no rows yet
   * @param active whether the person is in the pool at all
   * @param discoverable whether providers may rank the person, without learning who it is
   */
  record Person(CandidateFacts facts, boolean created, boolean active, boolean discoverable) {

    private boolean isShown() {
      return active && discoverable;
    }
  }

  private static String names(List<Column> columns, String prefix) {
    return columns.stream().map(column -> prefix + column.name()).collect(joining(", "));
  }

  /** Writes the rows of people, and takes away those that are no longer so. */
  void write(UUID organisationId, List<Person> people) {
    List<Row> rows =
        people.stream()
            .filter(Person::active)
            .flatMap(
                person ->
                    Qualifications.of(person.facts(), rules).stream()
                        .map(row -> new Row(row, person.isShown())))
            .toList();
    Array ids = Array.of(people.stream().map(person -> person.facts().id()).toList());
    List<Object> parameters = new ArrayList<>();
    parameters.add(organisationId);
    parameters.add(edition.current());
    parameters.add(ids);
    parameters.add(
        Array.ofTexts(people.stream().map(person -> FactsJson.write(person.facts())).toList()));
    parameters.add(new Array("bool", people.stream().map(Person::isShown).toArray()));
    KEY.forEach(column -> parameters.add(values(column, rows)));
    CHANGEABLE.forEach(column -> parameters.add(values(column, rows)));
    parameters.add(organisationId);
    parameters.add(
        Array.of(
            people.stream()
                .filter(person -> !person.created())
                .map(person -> person.facts().id())
                .toList()));
    sql.write(WRITE, parameters);
  }

  private static Array values(Column column, List<Row> rows) {
    return new Array(column.type(), rows.stream().map(column.value()).toArray());
  }
}
