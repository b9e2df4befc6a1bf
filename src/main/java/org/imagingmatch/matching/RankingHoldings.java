package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.imagingmatch.platform.privacy.Holdings;

/** What ranking keeps of a person: the facts that it reads, and what the person can be asked. */
@ApplicationScoped
class RankingHoldings implements Holdings {

  private final Session session;

  RankingHoldings(Session session) {
    this.session = session;
  }

  /** As it stands in the database. */
  private record Held(
      @JsonRawValue String facts,
      boolean discoverable,
      String edition,
      @JsonRawValue String qualifications) {}

  @Override
  public String name() {
    return "ranking";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    return session
        .createNativeQuery(
            "select cast(facts as text), discoverable, edition,"
                + " cast((select json_agg(to_jsonb(q) - cast('{organisation_id,candidate_id}' as text[])"
                + " order by q.modality, q.place) from qualification q"
                + " where q.organisation_id = f.organisation_id"
                + " and q.candidate_id = f.candidate_id) as text)"
                + " from candidate_facts f"
                + " where organisation_id = :organisation and candidate_id = :candidate",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("candidate", candidateId)
        .uniqueResultOptional()
        .map(row -> new Held((String) row[0], (Boolean) row[1], (String) row[2], (String) row[3]))
        .orElse(null);
  }
}
