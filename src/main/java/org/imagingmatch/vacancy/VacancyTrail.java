package org.imagingmatch.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.trail.Audience;
import org.imagingmatch.platform.trail.Moved;
import org.imagingmatch.platform.trail.Posted;

/** Tells how writes change the status of vacancies, and who may see them. */
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

    /** By what was stated of it; null = there was none. */
    static Before of(NewVacancy stated) {
      return stated == null
          ? NONE
          : new Before(stated.status(), stated.status().audience(stated.sharedWith()));
    }
  }

  /** A vacancy as it was and as it is. */
  record Step(Before before, VacancyEntity row) {

    private boolean isMove() {
      return before.status() != null && before.status() != row.status();
    }

    private Moved.Thing move() {
      return new Moved.Thing(
          row.id(), row.version(), row.externalId(), before.status().name(), row.status().name());
    }
  }

  void written(UUID organisationId, List<Step> steps) {
    List<Moved.Thing> moves = steps.stream().filter(Step::isMove).map(Step::move).toList();
    if (!moves.isEmpty()) {
      moved.fire(new Moved("vacancy", organisationId, moves));
    }
    tell(
        organisationId,
        steps.stream()
            .map(step -> vacancy(step.row(), step.before(), step.row().audience()))
            .toList());
  }

  void removed(Before before, VacancyEntity row) {
    tell(row.organisationId(), List.of(vacancy(row, before, Audience.NOBODY)));
  }

  private static Posted.Vacancy vacancy(VacancyEntity row, Before before, Audience now) {
    return new Posted.Vacancy(row.id(), row.version(), before.audience(), now);
  }

  private void tell(UUID organisationId, List<Posted.Vacancy> vacancies) {
    List<Posted.Vacancy> seen =
        vacancies.stream()
            .filter(each -> !each.before().isEmpty() || !each.now().isEmpty())
            .toList();
    if (!seen.isEmpty()) {
      posted.fire(new Posted(organisationId, seen));
    }
  }
}
