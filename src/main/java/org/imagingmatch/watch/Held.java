package org.imagingmatch.watch;

import java.util.UUID;

/** That a person is eligible for a vacancy, as it stands in the database. */
record Held(UUID vacancyId, String since) {}
