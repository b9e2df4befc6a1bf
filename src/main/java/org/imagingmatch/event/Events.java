package org.imagingmatch.event;

import java.util.List;

/**
 * Part of the feed.
 *
 * @param cursor where to go on, now or later
 * @param nextCursor the same while there is more already; null = there is not
 */
public record Events(List<Event> items, String cursor, String nextCursor) {}
