package org.imagingmatch.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.store.OwnedRows;

@ApplicationScoped
class VacancyRepository extends OwnedRows<VacancyEntity> {

  VacancyRepository() {
    super("vacancy", VacancyEntity.class);
  }

  /** The vacancy, whoever owns it, while everybody may see it. */
  Optional<VacancyEntity> open(UUID id) {
    return find("from VacancyEntity v where v.rowId.id = ?1 and v.status = OPEN", id)
        .firstResultOptional();
  }
}
