package org.imagingmatch.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * What is open beside who could take it.
 *
 * @param asOf the day on which everything was judged
 * @param months the months that were looked at, {@code YYYY-MM}
 * @param people who were looked at
 * @param vacancies open ones that begin in these months
 * @param exact whether that was everybody and everything; otherwise each number is at least so
 *     great
 * @param items where something is open, by region, modality and month
 */
public record Coverage(
    LocalDate asOf,
    List<String> months,
    int people,
    int vacancies,
    boolean exact,
    List<CoverageCell> items) {}
