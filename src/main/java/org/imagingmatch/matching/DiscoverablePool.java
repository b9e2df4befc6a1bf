package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.QualificationStreams.Readable;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** The facts of people whom their agencies let providers discover, across all agencies. */
@ApplicationScoped
class DiscoverablePool {

  private static final String SEEN =
      " f where f.discoverable and exists (select from organisation o"
          + " where o.id = f.organisation_id and not o.suspended)";

  private static final String FACTS =
      "select f.organisation_id, cast(f.facts as text) from candidate_facts"
          + SEEN
          + " and f.candidate_id = any (?)";

  private static final String OF_AGENCIES = " and f.organisation_id = any (?)";

  private static final String SIZE =
      "select count(*) from qualification" + SEEN + CandidatePool.eachOnce("f");

  private final Sql sql;
  private final QualificationStreams streams;
  private final Neighbours neighbours;
  private final Charges charges;

  DiscoverablePool(Sql sql, QualificationStreams streams, Neighbours neighbours, Charges charges) {
    this.sql = sql;
    this.streams = streams;
    this.neighbours = neighbours;
    this.charges = charges;
  }

  /**
   * Somebody's facts.
   *
   * @param agency whose person it is
   */
  record Discovered(UUID agency, CandidateFacts facts) {}

  /** Those who may be asked for a vacancy, of the agencies that it is shared with. */
  Pool of(ProviderVacancy vacancy) {
    Readable discoverable = readable(vacancy);
    return new Pool() {
      @Override
      public List<List<Prospect>> read(
          Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
        return streams.read(discoverable, narrowing, demands, byStrength, most).stream()
            .map(rows -> rows.stream().map(Coarse::prospect).toList())
            .toList();
      }

      @Override
      public List<CandidateFacts> facts(Collection<UUID> ids) {
        charges.used(ids.size());
        return find(vacancy, ids).map(Discovered::facts).toList();
      }
    };
  }

  private static Readable readable(ProviderVacancy vacancy) {
    return vacancy.agencies() == null
        ? new Readable("q.discoverable", List.of())
        : new Readable(
            "q.discoverable and q.organisation_id = any (?)",
            List.of(Array.of(vacancy.agencies())));
  }

  /** The same, for whoever looks for people who fail few gates. */
  Vicinity.People near(ProviderVacancy vacancy) {
    Pool pool = of(vacancy);
    return neighbours.of(readable(vacancy), pool::facts);
  }

  /** How many they are. */
  int size(ProviderVacancy vacancy) {
    List<UUID> agencies = vacancy.agencies();
    return sql.read(
            agencies == null ? SIZE : SIZE + OF_AGENCIES,
            agencies == null ? List.of() : List.of(Array.of(agencies)),
            row -> row.getInt(1))
        .get(0);
  }

  /** One of them; empty when there is no such person, or not for this vacancy. */
  Optional<Discovered> find(ProviderVacancy vacancy, UUID candidateId) {
    return find(vacancy, List.of(candidateId)).findAny();
  }

  /** The agencies of some of them, by person. */
  Map<UUID, UUID> agencies(ProviderVacancy vacancy, Collection<UUID> candidateIds) {
    return find(vacancy, candidateIds)
        .collect(Collectors.toMap(found -> found.facts().id(), Discovered::agency));
  }

  /** Some of them; those who are not for this vacancy are missing. */
  Stream<Discovered> find(ProviderVacancy vacancy, Collection<UUID> candidateIds) {
    return vacancy.agencies() == null
        ? find(FACTS, List.of(Array.of(candidateIds)))
        : find(FACTS + OF_AGENCIES, List.of(Array.of(candidateIds), Array.of(vacancy.agencies())));
  }

  private Stream<Discovered> find(String statement, List<Array> parameters) {
    return sql
        .read(
            statement,
            parameters,
            row ->
                new Discovered(row.getObject(1, UUID.class), CandidatePool.facts(row.getString(2))))
        .stream();
  }
}
