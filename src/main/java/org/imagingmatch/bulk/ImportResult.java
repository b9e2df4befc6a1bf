package org.imagingmatch.bulk;

import java.util.List;
import java.util.UUID;

/**
 * What became of the records of an import.
 *
 * @param lines records that were read
 * @param unchanged those that are as they were: nothing was written of them
 * @param items those that were refused, in the order of the body
 */
public record ImportResult(
    UUID importId,
    long lines,
    long created,
    long replaced,
    long unchanged,
    long refused,
    List<RefusedLine> items) {}
