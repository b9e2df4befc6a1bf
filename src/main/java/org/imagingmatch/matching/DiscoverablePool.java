package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.matching.model.CandidateFacts;

/** The facts of people whom their agencies let providers discover, across all agencies. */
@ApplicationScoped
class DiscoverablePool {

  private static final String FACTS =
      "select f.organisation_id, cast(f.facts as text) from candidate_facts f"
          + " where f.discoverable and exists (select from organisation o"
          + " where o.id = f.organisation_id and not o.suspended)";

  private static final String OF_AGENCIES = " and f.organisation_id = any (:agencies)";

  private final Session session;

  DiscoverablePool(Session session) {
    this.session = session;
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

  /**
   * Hands over everybody who could pass the MODALITY gate of a vacancy, of the agencies that it is
   * shared with.
   */
  void stream(ProviderVacancy vacancy, Consumer<Discovered> each) {
    Qualified qualified = Qualified.of(vacancy.facts());
    NativeQuery<Object[]> query = query(vacancy, qualified.condition());
    qualified.bind(query);
    try (Stream<Object[]> rows = query.setFetchSize(CandidatePool.FETCH_SIZE).stream()) {
      rows.map(Discovered::of).forEach(each);
    }
  }

  /** One of them; empty when there is no such person, or not for this vacancy. */
  Optional<Discovered> find(ProviderVacancy vacancy, UUID candidateId) {
    return query(vacancy, " and f.candidate_id = :candidate")
        .setParameter("candidate", candidateId)
        .uniqueResultOptional()
        .map(Discovered::of);
  }

  /** The agencies of some of them, by person. */
  Map<UUID, UUID> agencies(ProviderVacancy vacancy, Collection<UUID> candidateIds) {
    return query(vacancy, " and f.candidate_id = any (:candidates)")
        .setParameter("candidates", candidateIds.toArray(UUID[]::new))
        .stream()
        .map(Discovered::of)
        .collect(Collectors.toMap(found -> found.facts().id(), Discovered::agency));
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
