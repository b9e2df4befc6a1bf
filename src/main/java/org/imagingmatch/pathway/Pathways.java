package org.imagingmatch.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.pathway.model.Grant;

/**
 * What a person could do next.
 *
 * @param asOf the day on which everything was judged
 * @param assumed how what is earned is taken to be held
 * @param vacancies open ones that were looked at
 * @param open those for which the person is eligible or conditional already
 * @param exact whether all open vacancies and all steps were looked at
 * @param items what opens most, first
 */
public record Pathways(
    UUID candidateId,
    LocalDate asOf,
    Grant assumed,
    int vacancies,
    int open,
    boolean exact,
    List<Pathway> items) {}
