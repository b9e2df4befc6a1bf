package org.imagingmatch.matching;

import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * A vacancy as its own provider has it ranked, in whatever status.
 *
 * @param title shown beside a match, never judged; null where nobody is shown
 * @param agencies with which it is shared; null = all
 */
record ProviderVacancy(VacancyFacts facts, String title, List<UUID> agencies) {}
