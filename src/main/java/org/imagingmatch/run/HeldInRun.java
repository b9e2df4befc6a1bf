package org.imagingmatch.run;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;

/** What a run keeps of a person, as it stands in the database. */
record HeldInRun(UUID runId, @JsonRawValue String facts, @JsonRawValue String item) {}
