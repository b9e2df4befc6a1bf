package org.imagingmatch.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.imagingmatch.platform.trail.Audience;
import org.imagingmatch.platform.trail.Moved;
import org.imagingmatch.platform.trail.Posted;

/** Tells how a write changes the status of a vacancy, and who may see it. */
@ApplicationScoped
class VacancyTrail {

  private final Event<Moved> moved;
  private final Event<Posted> posted;

  VacancyTrail(Event<Moved> moved, Event<Posted> posted) {
    this.moved = moved;
    this.posted = posted;
  }

  /** How a vacancy stood before a write; a status of null = there was none. */
  record Before(VacancyStatus status, Audience audience) {

    static final Before NONE = new Before(null, Audience.NOBODY);

    static Before of(VacancyEntity row) {
      return new Before(row.status(), row.audience());
    }
  }

  void written(Before before, VacancyEntity row) {
    if (before.status() != null && before.status() != row.status()) {
      moved.fire(
          new Moved(
              "vacancy",
              row.organisationId(),
              row.id(),
              row.version(),
              row.externalId(),
              before.status().name(),
              row.status().name()));
    }
    tell(before, row, row.audience());
  }

  void removed(Before before, VacancyEntity row) {
    tell(before, row, Audience.NOBODY);
  }

  private void tell(Before before, VacancyEntity row, Audience now) {
    if (!before.audience().isEmpty() || !now.isEmpty()) {
      posted.fire(
          new Posted(row.organisationId(), row.id(), row.version(), before.audience(), now));
    }
  }
}
