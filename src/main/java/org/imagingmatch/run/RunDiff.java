package org.imagingmatch.run;

import java.util.List;
import java.util.UUID;

/**
 * Why a run is other than one before.
 *
 * @param vacancyFields what the vacancy asks otherwise
 * @param erased people of the two runs of whom nothing is kept any more
 * @param items whose place or score is another: in the order of the later run, then who left
 */
public record RunDiff(
    UUID vacancyId,
    UUID from,
    UUID to,
    List<String> vacancyFields,
    int erased,
    List<RankMove> items) {}
