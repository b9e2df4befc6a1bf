package org.imagingmatch.matching;

import java.util.UUID;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * A vacancy that agencies may see, as ranking reads it.
 *
 * @param title shown beside a match, never judged
 * @param headcount people it takes
 */
record OpenVacancy(VacancyFacts facts, UUID facilityId, String title, int headcount) {}
