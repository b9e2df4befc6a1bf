package org.imagingmatch.facility;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.store.OwnedRows;
import org.imagingmatch.platform.store.Sql;
import org.imagingmatch.platform.store.Sql.Array;
import org.imagingmatch.platform.trail.Changed;

@Singleton
class FacilityRepository extends OwnedRows<FacilityEntity> {

  private final Sql sql;

  FacilityRepository(Event<Changed> changed, Cursors cursors, Sql sql) {
    super("facility", FacilityEntity.class, changed, cursors);
    this.sql = sql;
  }

  /** The facility, whoever owns it, if it has a vacancy that the agency may see. */
  Optional<FacilityEntity> ofPosted(UUID agency, UUID id) {
    return find(
            "from FacilityEntity f where f.rowId.id = :id and exists (select 1 from VacancyEntity v"
                + " where v.rowId.organisationId = f.rowId.organisationId"
                + " and v.facilityId = f.rowId.id and v.status = OPEN"
                + " and (v.restricted = false or :agency in elements(v.agencies)))",
            Map.of("id", id, "agency", agency))
        .firstResultOptional();
  }

  Set<UUID> known(UUID organisationId, Collection<UUID> ids) {
    return Set.copyOf(
        sql.read(
            "select id from facility where organisation_id = ? and id = any (?)",
            List.of(organisationId, Array.of(ids)),
            row -> row.getObject(1, UUID.class)));
  }
}
