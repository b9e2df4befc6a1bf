package org.imagingmatch.vacancy;

import java.util.List;
import java.util.UUID;

/**
 * Vacancies are being written: fired inside the transaction, so that what an observer derives from
 * them is committed with them or not at all.
 *
 * @param vacancies never none, each once
 */
public record VacanciesSaved(UUID organisationId, List<Vacancy> vacancies) {}
