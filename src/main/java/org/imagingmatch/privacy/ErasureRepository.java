package org.imagingmatch.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<ErasureEntity, RowId> {

  private static final UUID GREATEST = new UUID(-1, -1);

  private static final String OF =
      "select organisation_id, id, erased_at, candidate_digest, external_id_digest from erasure"
          + " where organisation_id = ?"
          + " and (candidate_digest = any (?) or external_id_digest = any (?))";

  private static final String AGENCIES = "select id from organisation where kind = 'AGENCY'";

  /** Nobody, where nobody was ever erased. */
  private static final String PEOPLE =
      "select id, external_id from candidate where organisation_id = ? and id > ?"
          + " and exists (select from erasure e where e.organisation_id = ?)"
          + " order by id limit ?";

  private final Sql sql;

  ErasureRepository(Sql sql) {
    this.sql = sql;
  }

  /** The erasures of whoever has one of these digests. */
  List<ErasureEntity> of(UUID organisationId, Collection<String> digests) {
    Array any = Array.ofTexts(digests);
    return sql.read(OF, List.of(organisationId, any, any), ErasureRepository::erasure);
  }

  /** The organisations that have people, as far as the caller sees them. */
  List<UUID> agencies() {
    return sql.read(AGENCIES, List.of(), row -> row.getObject(1, UUID.class));
  }

  /** The next people by their ids, under both names, of an organisation with any erasure. */
  List<Ref> people(UUID organisationId, UUID after, int most) {
    return sql.read(
        PEOPLE,
        List.of(organisationId, after, organisationId, most),
        row -> new Ref(row.getObject(1, UUID.class), row.getString(2)));
  }

  private static ErasureEntity erasure(ResultSet row) throws SQLException {
    ErasureEntity erasure = new ErasureEntity();
    erasure.rowId = new RowId(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    erasure.erasedAt = row.getObject(3, OffsetDateTime.class).toInstant();
    erasure.candidateDigest = row.getString(4);
    erasure.externalIdDigest = row.getString(5);
    return erasure;
  }

  /** Those that come after one, the newest first; null = from the beginning. */
  List<ErasureEntity> list(UUID organisationId, UUID last, int most) {
    return find(
            "rowId.organisationId = ?1 and rowId.id < ?2 order by rowId.id desc",
            organisationId,
            Objects.requireNonNullElse(last, GREATEST))
        .page(0, most)
        .list();
  }

  /** Removes an erasure; false = another request was quicker. */
  boolean remove(UUID organisationId, UUID id) {
    return delete("rowId.organisationId = ?1 and rowId.id = ?2", organisationId, id) > 0;
  }
}
