package org.imagingmatch.privacy;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.candidate.LastWrite;

/**
 * One page of the people whom retention would remove.
 *
 * @param unwrittenSince the day, UTC, before which they were last written; null = people are kept
 * @param total how many there are on all pages
 * @param nextCursor null on the last page
 */
public record DuePeople(
    LocalDate unwrittenSince, long total, List<LastWrite> items, String nextCursor) {

  static final DuePeople NOBODY = new DuePeople(null, 0, List.of(), null);
}
