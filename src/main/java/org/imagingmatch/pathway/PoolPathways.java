package org.imagingmatch.pathway;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.pathway.model.Grant;

/**
 * Where training would open most to an agency's people.
 *
 * @param asOf the day on which everything was judged
 * @param assumed how what is earned is taken to be held
 * @param people who were looked at
 * @param vacancies open ones that were looked at
 * @param exact whether that was everybody and everything; otherwise each number is at least so
 *     great
 * @param items what opens most, first
 */
public record PoolPathways(
    LocalDate asOf,
    Grant assumed,
    int people,
    int vacancies,
    boolean exact,
    List<PoolPathway> items) {}
