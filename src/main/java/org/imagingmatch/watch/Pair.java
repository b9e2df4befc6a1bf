package org.imagingmatch.watch;

import java.util.UUID;

/** A person and a vacancy. */
record Pair(UUID vacancyId, UUID candidateId) {}
