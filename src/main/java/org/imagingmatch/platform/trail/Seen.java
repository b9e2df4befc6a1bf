package org.imagingmatch.platform.trail;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * People's data is about to be shown to the caller. Fired before the answer leaves; whoever keeps
 * the trail of it writes it down in the transaction under way, or in one of its own.
 *
 * @param action what the caller does, such as {@code candidate.read} or {@code match.list}
 * @param people ids of the candidates by the agency that owns them
 * @param vacancyId the vacancy they were matched with; null = none that is stored
 */
public record Seen(String action, Map<UUID, List<UUID>> people, UUID vacancyId) {}
