package org.imagingmatch.vacancy;

import java.util.UUID;

/**
 * A vacancy is being written: fired inside the transaction, so that what an observer derives from
 * it is committed with it or not at all.
 */
public record VacancySaved(UUID organisationId, Vacancy vacancy) {}
