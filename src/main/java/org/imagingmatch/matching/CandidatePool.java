package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * The facts of an agency's people, as ranking reads them: narrowed by the database, streamed, never
 * as entities.
 */
@ApplicationScoped
class CandidatePool {

  /** Rows fetched at a time; keeps memory flat however large the pool is. */
  static final int FETCH_SIZE = 500;

  /** One statement, because every write of a candidate waits for it. */
  private static final String WRITE =
      "with written as ("
          + "insert into candidate_facts (organisation_id, candidate_id, facts, discoverable)"
          + " values (:organisation, :candidate, cast(:facts as jsonb), :discoverable)"
          + " on conflict (organisation_id, candidate_id)"
          + " do update set facts = excluded.facts, discoverable = excluded.discoverable"
          + "), gone as ("
          + "delete from qualification where organisation_id = :organisation"
          + " and candidate_id = :candidate and modality <> all (:modalities)"
          + ") insert into qualification (organisation_id, candidate_id, modality, discoverable)"
          + " select :organisation, :candidate, unnest(:modalities), :discoverable"
          + " on conflict (organisation_id, modality, candidate_id)"
          + " do update set discoverable = excluded.discoverable"
          + " where qualification.discoverable <> excluded.discoverable";

  private final Session session;

  CandidatePool(Session session) {
    this.session = session;
  }

  /**
   * Hands over everybody who could pass the MODALITY gate of a vacancy. It may hand over some who
   * cannot; the gate decides.
   */
  void stream(UUID organisationId, VacancyFacts vacancy, Consumer<CandidateFacts> each) {
    Qualified qualified = Qualified.of(vacancy);
    NativeQuery<String> query =
        session
            .createNativeQuery(
                "select cast(f.facts as text) from candidate_facts f"
                    + " where f.organisation_id = :organisation"
                    + qualified.condition(),
                String.class)
            .setParameter("organisation", organisationId);
    qualified.bind(query);
    try (Stream<String> rows = query.setFetchSize(FETCH_SIZE).stream()) {
      rows.map(CandidatePool::facts).forEach(each);
    }
  }

  static CandidateFacts facts(String json) {
    return FactsJson.read(json, CandidateFacts.class);
  }

  /** The facts of one person; empty when the organisation has no such person. */
  Optional<CandidateFacts> find(UUID organisationId, UUID candidateId) {
    return session
        .createNativeQuery(
            "select cast(facts as text) from candidate_facts"
                + " where organisation_id = :organisation and candidate_id = :candidate",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("candidate", candidateId)
        .uniqueResultOptional()
        .map(CandidatePool::facts);
  }

  /** The agency's own names for some of its people; those without one are missing. */
  Map<UUID, String> externalIds(UUID organisationId, Collection<UUID> candidateIds) {
    return session
        .createNativeQuery(
            "select id, external_id from candidate where organisation_id = :organisation"
                + " and id = any (:ids) and external_id is not null",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("ids", candidateIds.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /**
   * Writes what ranking reads of a person, in the transaction of the caller.
   *
   * @param modalities what the person can be asked; null = anything
   * @param active whether the person is in the pool at all
   * @param discoverable whether providers may rank the person, without learning who it is
   */
  void write(
      UUID organisationId,
      CandidateFacts facts,
      Set<String> modalities,
      boolean active,
      boolean discoverable) {
    Set<String> rows = new TreeSet<>();
    if (active) {
      rows.addAll(modalities == null ? Set.of(Qualified.UNRECORDED) : modalities);
      rows.add(Qualified.EVERYONE);
    }
    session
        .createNativeMutationQuery(WRITE)
        .setParameter("organisation", organisationId)
        .setParameter("candidate", facts.id())
        .setParameter("facts", FactsJson.write(facts))
        .setParameter("modalities", rows.toArray(String[]::new))
        .setParameter("discoverable", active && discoverable)
        .executeUpdate();
  }
}
