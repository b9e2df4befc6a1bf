package org.imagingmatch.vacancy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.store.OwnedRows;
import org.imagingmatch.platform.trail.Changed;

@Singleton
class VacancyRepository extends OwnedRows<VacancyEntity> {

  VacancyRepository(Event<Changed> changed) {
    super("vacancy", VacancyEntity.class, changed);
  }

  /** The vacancy, whoever owns it, while everybody may see it. */
  Optional<VacancyEntity> open(UUID id) {
    return find("from VacancyEntity v where v.rowId.id = ?1 and v.status = OPEN", id)
        .firstResultOptional();
  }
}
