package org.imagingmatch.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * A vacancy that is watched.
 *
 * @param judgedAt when everybody was judged for it last; null = not yet, which takes some seconds
 * @param eligible how many people are eligible, as far as events have told
 */
public record Watch(UUID vacancyId, Instant createdAt, Instant judgedAt, long eligible) {}
