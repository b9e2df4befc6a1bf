package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.matching.QualificationStreams.Readable;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Qualifications;
import org.imagingmatch.matching.model.Vicinity;
import org.imagingmatch.platform.limits.Charges;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

/** An agency's people, as ranking reads them: never as entities, and only who could be shown. */
@ApplicationScoped
class CandidatePool {

  private final Sql sql;
  private final QualificationStreams streams;
  private final Neighbours neighbours;
  private final Charges charges;

  CandidatePool(Sql sql, QualificationStreams streams, Neighbours neighbours, Charges charges) {
    this.sql = sql;
    this.streams = streams;
    this.neighbours = neighbours;
    this.charges = charges;
  }

  /** The active people of an organisation. */
  Pool of(UUID organisationId) {
    Readable own = own(organisationId);
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

  private static Readable own(UUID organisationId) {
    return new Readable("q.organisation_id = ?", List.of(organisationId));
  }

  /** The same, for whoever looks for people who fail few gates. */
  Vicinity.People near(UUID organisationId) {
    Pool pool = of(organisationId);
    return neighbours.of(own(organisationId), pool::facts);
  }

  /** How many they are. */
  int size(UUID organisationId) {
    return sql.read(
            "select count(*) from qualification q where q.organisation_id = ?" + eachOnce("q"),
            List.of(organisationId),
            row -> row.getInt(1))
        .get(0);
  }

  /** Somebody's facts as they were read; whoever needs them makes something of them. */
  record Recorded(UUID id, String json) {

    CandidateFacts facts() {
      return CandidatePool.facts(json);
    }
  }

  /**
   * The facts of some active people, in the order of their ids.
   *
   * @param after the person after whom to begin
   */
  List<Recorded> active(UUID organisationId, UUID after, int most) {
    return sql.read(
        "select q.candidate_id, cast(f.facts as text) from qualification q join candidate_facts f"
            + " on f.organisation_id = q.organisation_id and f.candidate_id = q.candidate_id"
            + " where q.organisation_id = ? and q.candidate_id > ?"
            + eachOnce("q")
            + " order by q.candidate_id limit ?",
        List.of(organisationId, after, most),
        row -> new Recorded(row.getObject(1, UUID.class), row.getString(2)));
  }

  /** Of the rows of the read model, the one that every active person has. */
  static String eachOnce(String rows) {
    return " and %1$s.modality = '%2$s' and %1$s.place = '%3$s'"
        .formatted(rows, Qualifications.EVERYONE, Qualifications.ANYWHERE);
  }

  static CandidateFacts facts(String json) {
    return FactsJson.read(json, CandidateFacts.class);
  }

  /** The facts of one person; empty when the organisation has no such person. */
  Optional<CandidateFacts> find(UUID organisationId, UUID candidateId) {
    return find(organisationId, List.of(candidateId)).stream().findAny();
  }

  /** The facts of some people; those whom the organisation does not have are missing. */
  List<CandidateFacts> find(UUID organisationId, Collection<UUID> candidateIds) {
    return sql.read(
        "select cast(facts as text) from candidate_facts"
            + " where organisation_id = ? and candidate_id = any (?)",
        List.of(organisationId, Array.of(candidateIds)),
        row -> facts(row.getString(1)));
  }

  /** Ids in their order, after one. */
  List<UUID> ids(UUID organisationId, UUID after, int most) {
    return sql.read(
        "select id from candidate where organisation_id = ? and id > ? order by id limit ?",
        List.of(organisationId, after, most),
        row -> row.getObject(1, UUID.class));
  }

  /** Those of some people who are there. */
  List<UUID> still(UUID organisationId, Collection<UUID> candidateIds) {
    return sql.read(
        "select id from candidate where organisation_id = ? and id = any (?)",
        List.of(organisationId, Array.of(candidateIds)),
        row -> row.getObject(1, UUID.class));
  }

  /** Some people, locked against writes; those whom somebody is writing are missing. */
  List<Person> unwritten(UUID organisationId, Collection<UUID> candidateIds) {
    return sql.read(
        "select c.id, c.external_id, c.status, cast(f.facts as text) from candidate c"
            + " join candidate_facts f"
            + " on f.organisation_id = c.organisation_id and f.candidate_id = c.id"
            + " where c.organisation_id = ? and c.id = any (?) for share skip locked",
        List.of(organisationId, Array.of(candidateIds)),
        row ->
            new Person(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3).equals(CandidateStatus.ACTIVE.name())
                    ? facts(row.getString(4))
                    : null));
  }

  /** The agency's own names for some of its people; those without one are missing. */
  Map<UUID, String> externalIds(UUID organisationId, Collection<UUID> candidateIds) {
    Map<UUID, String> names = new HashMap<>();
    sql.read(
        "select id, external_id from candidate"
            + " where organisation_id = ? and id = any (?) and external_id is not null",
        List.of(organisationId, Array.of(candidateIds)),
        row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
    return names;
  }
}
