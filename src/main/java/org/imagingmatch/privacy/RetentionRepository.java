package org.imagingmatch.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RetentionRepository implements PanacheRepositoryBase<RetentionEntity, UUID> {

  /** The row, locked; made if it is not there, for an agency. Empty for all others. */
  Optional<RetentionEntity> forChange(UUID organisationId) {
    getEntityManager()
        .createNativeQuery(
            "insert into retention (organisation_id, version) select :organisation, 0"
                + " where caller_kind() = 'AGENCY' on conflict (organisation_id) do nothing")
        .setParameter("organisation", organisationId)
        .executeUpdate();
    return findByIdOptional(organisationId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Of all organisations that do not keep people for ever; only the operator sees them. */
  List<RetentionEntity> limited() {
    return list("months is not null order by organisationId");
  }
}
