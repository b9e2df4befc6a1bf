package org.imagingmatch.lint;

import java.util.List;
import org.imagingmatch.matching.PoolSize;

/**
 * What would become of a vacancy.
 *
 * @param hints the worst first
 * @param pool those of all agencies' people who may be discovered for it
 */
public record VacancyValidation(Outcome outcome, List<Hint> hints, PoolSize pool) {}
