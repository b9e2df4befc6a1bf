package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.imagingmatch.matching.QualificationStreams.Readable;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.platform.limits.Charges;

/** An agency's people, as ranking reads them: never as entities, and only who could be shown. */
@ApplicationScoped
class CandidatePool {

  private static final String OWN = "q.organisation_id = :organisation";

  private final Session session;
  private final QualificationStreams streams;
  private final Charges charges;

  CandidatePool(Session session, QualificationStreams streams, Charges charges) {
    this.session = session;
    this.streams = streams;
    this.charges = charges;
  }

  /** The active people of an organisation. */
  Pool of(UUID organisationId) {
    Readable own = new Readable(OWN, query -> query.setParameter("organisation", organisationId));
    return new Pool() {
      @Override
      public List<List<Prospect>> read(
          Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
        return streams.read(own, narrowing, demands, byStrength, most);
      }

      @Override
      public List<CandidateFacts> facts(Collection<UUID> ids) {
        charges.used(ids.size());
        return find(organisationId, ids);
      }
    };
  }

  static CandidateFacts facts(String json) {
    return FactsJson.read(json, CandidateFacts.class);
  }

  /** The facts of one person; empty when the organisation has no such person. */
  Optional<CandidateFacts> find(UUID organisationId, UUID candidateId) {
    return find(organisationId, List.of(candidateId)).stream().findAny();
  }

  private List<CandidateFacts> find(UUID organisationId, Collection<UUID> candidateIds) {
    return session
        .createNativeQuery(
            "select cast(facts as text) from candidate_facts"
                + " where organisation_id = :organisation and candidate_id = any (:candidates)",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("candidates", candidateIds.toArray(UUID[]::new))
        .stream()
        .map(CandidatePool::facts)
        .toList();
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
}
