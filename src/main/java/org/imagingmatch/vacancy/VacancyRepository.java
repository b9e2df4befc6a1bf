package org.imagingmatch.vacancy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.store.OwnedRows;
import org.imagingmatch.platform.trail.Changed;

@Singleton
class VacancyRepository extends OwnedRows<VacancyEntity> {

  /** What an agency sees of all providers: a condition on the row {@code r}. */
  static final String POSTED_ROW =
      "r.status = 'OPEN' and (r.restricted = false or exists (select from vacancy_agency s"
          + " where s.organisation_id = r.organisation_id and s.vacancy_id = r.id"
          + " and s.agency_id = ?))";

  /** The same in HQL. */
  private static final String POSTED =
      "r.status = OPEN and (r.restricted = false or :agency in elements(r.agencies))";

  VacancyRepository(Event<Changed> changed, Cursors cursors) {
    super("vacancy", VacancyEntity.class, changed, cursors);
  }

  /** The vacancy, whoever owns it, while the agency may see it. */
  Optional<VacancyEntity> posted(UUID agency, UUID id) {
    return find(
            "from VacancyEntity r where r.rowId.id = :id and " + POSTED,
            Map.of("id", id, "agency", agency))
        .firstResultOptional();
  }

  List<VacancyEntity> locked(UUID organisationId, Collection<UUID> ids) {
    return find("rowId.organisationId = ?1 and rowId.id in ?2", organisationId, ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
