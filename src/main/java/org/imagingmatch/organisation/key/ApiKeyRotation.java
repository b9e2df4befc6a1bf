package org.imagingmatch.organisation.key;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a key is followed by another.
 *
 * @param graceDays for how many more days the old one is accepted; 0 = not at all, null = 7
 * @param expiresOn last day of the new one, in UTC; null = a year from now
 */
public record ApiKeyRotation(@Min(0) @Max(30) Integer graceDays, LocalDate expiresOn) {

  private static final int USUAL_GRACE = 7;

  int grace() {
    return Objects.requireNonNullElse(graceDays, USUAL_GRACE);
  }
}
