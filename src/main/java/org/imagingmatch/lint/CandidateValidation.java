package org.imagingmatch.lint;

import java.util.List;

/**
 * What would become of a candidate.
 *
 * @param hints the worst first
 */
public record CandidateValidation(Outcome outcome, List<Hint> hints) {}
