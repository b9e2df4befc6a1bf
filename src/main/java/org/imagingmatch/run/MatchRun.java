package org.imagingmatch.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imagingmatch.matching.Matches;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.store.Versioned;

/**
 * A ranking that is kept.
 *
 * @param inputs digest of all that shaped it; equal ones had equal answers
 * @param people how many were on the page
 * @param erased how many of them are gone since, and with them what was kept of them
 * @param result what was answered, to the byte, without those who are gone; null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchRun(
    UUID id,
    UUID vacancyId,
    Instant createdAt,
    LocalDate asOf,
    String modelVersion,
    String catalogueVersion,
    Map<Fit, Double> weights,
    String inputs,
    int people,
    int erased,
    @Schema(implementation = Matches.class) @JsonRawValue String result)
    implements Versioned {

  /** Nothing else about it ever changes. */
  @Override
  public long version() {
    return erased;
  }

  /** The same with what was answered. */
  MatchRun with(String answer) {
    return new MatchRun(
        id,
        vacancyId,
        createdAt,
        asOf,
        modelVersion,
        catalogueVersion,
        weights,
        inputs,
        people,
        erased,
        answer);
  }
}
