package org.imagingmatch.bulk;

/**
 * A record that was refused.
 *
 * @param line where it begins in the body, counted from 1, blank lines and a header included
 * @param index among the records, counted from 0
 * @param externalId null = none could be read
 */
public record RefusedLine(long line, long index, String externalId, LineProblem problem) {}
