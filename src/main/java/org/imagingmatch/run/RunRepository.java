package org.imagingmatch.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.matching.OwnWeights;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;
import org.imagingmatch.run.KeptRun.KeptPerson;

@ApplicationScoped
class RunRepository {

  private static final UUID GREATEST = new UUID(-1, -1);

  private static final String COLUMNS =
      "select r.id, r.vacancy_id, r.created_at, r.as_of, r.model_version, r.catalogue_version,"
          + " cast(r.weights as text), r.inputs, r.people, (select count(*) from match_run_person p"
          + " where p.organisation_id = r.organisation_id and p.run_id = r.id)";

  private static final String LIST =
      COLUMNS
          + " from match_run r where r.organisation_id = ? and r.vacancy_id = ? and r.id < ?"
          + " order by r.id desc limit ?";

  private static final String ONE =
      COLUMNS
          + ", r.eligibilities, r.page_limit, r.blind, cast(r.vacancy as text), r.head"
          + " from match_run r where r.organisation_id = ? and r.id = ?";

  private static final String PEOPLE =
      "select p.agency_id, cast(p.facts as text), cast(p.item as text) from match_run_person p"
          + " where p.organisation_id = ? and p.run_id = ? order by p.position";

  private static final String ADD =
      "insert into match_run (organisation_id, id, vacancy_id, created_at, as_of, model_version,"
          + " catalogue_version, weights, inputs, people, eligibilities, page_limit, blind, vacancy, head)"
          + " values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, cast(? as json), ?)"
          + " returning id";

  private static final String ADD_PEOPLE =
      "insert into match_run_person (organisation_id, run_id, position, agency_id, candidate_id,"
          + " facts, item) select ?, ?, place, agency, candidate, cast(fact as json), cast(shown as json)"
          + " from unnest(?, ?, ?, ?, ?) as person (place, agency, candidate, fact, shown)"
          + " returning position";

  private final Sql sql;

  RunRepository(Sql sql) {
    this.sql = sql;
  }

  void add(UUID organisationId, KeptRun kept) {
    MatchRun run = kept.run();
    sql.read(
        ADD,
        List.of(
            organisationId,
            run.id(),
            run.vacancyId(),
            run.createdAt().atOffset(ZoneOffset.UTC),
            run.asOf(),
            run.modelVersion(),
            run.catalogueVersion(),
            OwnWeights.written(run.weights()),
            run.inputs(),
            run.people(),
            texts(kept.eligibilities(), Eligibility::name),
            kept.limit(),
            kept.blind(),
            FactsJson.write(kept.vacancy()),
            kept.head()),
        RunRepository::id);
    List<KeptPerson> people = kept.kept();
    sql.read(
        ADD_PEOPLE,
        List.of(
            organisationId,
            run.id(),
            new Array("integer", IntStream.range(0, people.size()).boxed().toArray(Integer[]::new)),
            Array.of(people.stream().map(KeptPerson::agencyId).toList()),
            Array.of(people.stream().map(person -> person.facts().id()).toList()),
            texts(people, person -> FactsJson.write(person.facts())),
            texts(people, KeptPerson::item)),
        row -> row.getInt(1));
  }

  private static <T> Array texts(Collection<T> some, Function<T, String> text) {
    return new Array("text", some.stream().map(text).toArray(String[]::new));
  }

  /** Those of a vacancy that come before one, the newest first; null = from the beginning. */
  List<MatchRun> list(UUID organisationId, UUID vacancyId, UUID last, int most) {
    return sql.read(
        LIST,
        List.of(organisationId, vacancyId, Objects.requireNonNullElse(last, GREATEST), most),
        RunRepository::run);
  }

  /** One with its people; empty if the organisation has none of that id. */
  Optional<KeptRun> find(UUID organisationId, UUID id) {
    return sql.read(ONE, List.of(organisationId, id), row -> kept(row, List.of())).stream()
        .findAny()
        .map(found -> with(found, people(organisationId, id)));
  }

  private List<KeptPerson> people(UUID organisationId, UUID id) {
    return sql.read(
        PEOPLE,
        List.of(organisationId, id),
        row ->
            new KeptPerson(
                row.getObject(1, UUID.class),
                FactsJson.read(row.getString(2), CandidateFacts.class),
                row.getString(3)));
  }

  private static KeptRun with(KeptRun found, List<KeptPerson> people) {
    return new KeptRun(
        found.run(),
        found.eligibilities(),
        found.limit(),
        found.blind(),
        found.vacancy(),
        found.head(),
        people);
  }

  /** Forgets some of those that were made before a moment, and answers how many. */
  int forget(Instant moment, int most) {
    return sql.read(
            "select forget_match_runs(?, ?)",
            List.of(moment.atOffset(ZoneOffset.UTC), most),
            row -> row.getInt(1))
        .get(0);
  }

  /** What runs keep of a person, those of other organisations included. */
  List<HeldInRun> of(UUID agencyId, UUID candidateId) {
    return sql.read(
        "select run_id, cast(facts as text), cast(item as text) from match_run_person"
            + " where agency_id = ? and candidate_id = ? order by run_id",
        List.of(agencyId, candidateId),
        row -> new HeldInRun(id(row), row.getString(2), row.getString(3)));
  }

  private static KeptRun kept(ResultSet row, List<KeptPerson> people) throws SQLException {
    Set<Eligibility> eligibilities =
        Arrays.stream((String[]) row.getArray(11).getArray())
            .map(Eligibility::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Eligibility.class)));
    return new KeptRun(
        run(row),
        eligibilities,
        row.getInt(12),
        row.getBoolean(13),
        FactsJson.read(row.getString(14), VacancyFacts.class),
        row.getString(15),
        people);
  }

  private static MatchRun run(ResultSet row) throws SQLException {
    int people = row.getInt(9);
    return new MatchRun(
        id(row),
        row.getObject(2, UUID.class),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        OwnWeights.read(row.getString(7)),
        row.getString(8),
        people,
        people - row.getInt(10),
        null);
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }
}
