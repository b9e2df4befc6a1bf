package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.QualificationStreams.Readable;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.platform.limits.Charges;

/** The facts of people whom their agencies let providers discover, across all agencies. */
@ApplicationScoped
class DiscoverablePool {

  private static final String FACTS =
      "select f.organisation_id, cast(f.facts as text) from candidate_facts f"
          + " where f.discoverable and exists (select from organisation o"
          + " where o.id = f.organisation_id and not o.suspended)";

  private static final String OF_AGENCIES = " and f.organisation_id = any (:agencies)";

  private final Session session;
  private final QualificationStreams streams;
  private final Charges charges;

  DiscoverablePool(Session session, QualificationStreams streams, Charges charges) {
    this.session = session;
    this.streams = streams;
    this.charges = charges;
  }

  /**
   * Somebody's facts.
   *
   * @param agency whose person it is
   */
  record Discovered(UUID agency, CandidateFacts facts) {

    private static Discovered of(Object[] row) {
      return new Discovered((UUID) row[0], CandidatePool.facts((String) row[1]));
    }
  }

  /** Those who may be asked for a vacancy, of the agencies that it is shared with. */
  Pool of(ProviderVacancy vacancy) {
    Readable discoverable =
        vacancy.agencies() == null
            ? new Readable("q.discoverable", query -> {})
            : new Readable(
                "q.discoverable and q.organisation_id = any (:agencies)",
                query -> query.setParameter("agencies", vacancy.agencies().toArray(UUID[]::new)));
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

  /** One of them; empty when there is no such person, or not for this vacancy. */
  Optional<Discovered> find(ProviderVacancy vacancy, UUID candidateId) {
    return find(vacancy, List.of(candidateId)).findAny();
  }

  /** The agencies of some of them, by person. */
  Map<UUID, UUID> agencies(ProviderVacancy vacancy, Collection<UUID> candidateIds) {
    return find(vacancy, candidateIds)
        .collect(Collectors.toMap(found -> found.facts().id(), Discovered::agency));
  }

  private Stream<Discovered> find(ProviderVacancy vacancy, Collection<UUID> candidateIds) {
    return query(vacancy, " and f.candidate_id = any (:candidates)")
        .setParameter("candidates", candidateIds.toArray(UUID[]::new))
        .stream()
        .map(Discovered::of);
  }

  private NativeQuery<Object[]> query(ProviderVacancy vacancy, String condition) {
    boolean everybody = vacancy.agencies() == null;
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            FACTS + (everybody ? "" : OF_AGENCIES) + condition, Object[].class);
    if (!everybody) {
      query.setParameter("agencies", vacancy.agencies().toArray(UUID[]::new));
    }
    return query;
  }
}
