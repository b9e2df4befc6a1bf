package org.imagingmatch.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.store.RowId;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<ErasureEntity, RowId> {

  private static final UUID GREATEST = new UUID(-1, -1);

  /** The erasure of whoever has one of these digests. */
  Optional<ErasureEntity> of(UUID organisationId, List<String> digests) {
    return find(
            "rowId.organisationId = ?1 and (candidateDigest in ?2 or externalIdDigest in ?2)",
            organisationId,
            digests)
        .firstResultOptional();
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
