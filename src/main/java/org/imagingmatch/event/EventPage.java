package org.imagingmatch.event;

import java.util.List;

/**
 * Part of the feed of an organisation.
 *
 * @param position where to go on
 * @param more whether there is more already
 */
public record EventPage(List<Event> items, Position position, boolean more) {}
