package org.imagingmatch.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * A post to be filled.
 *
 * @param organisationId the provider; not part of the answer
 * @param stated what its provider states of it
 */
public record Vacancy(
    UUID id,
    @JsonIgnore UUID organisationId,
    @JsonIgnore long version,
    @JsonUnwrapped NewVacancy stated,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static Vacancy of(VacancyEntity row) {
    return of(row, row.stated());
  }

  /** As an agency reads it: whom else the provider asked is not its business. */
  static Vacancy forAgency(UUID agency, VacancyEntity row) {
    return of(row, row.statedTo(agency));
  }

  private static Vacancy of(VacancyEntity row, NewVacancy stated) {
    return new Vacancy(
        row.id(), row.organisationId(), row.version(), stated, row.createdAt(), row.updatedAt());
  }
}
