package org.imagingmatch.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;

/**
 * How a secret is followed by another.
 *
 * @param graceHours for how many more hours the old one signs too; 0 = not at all, null = 24
 */
public record NewSecret(@Min(0) @Max(720) Integer graceHours) {

  private static final int USUAL_GRACE = 24;

  Duration grace() {
    return Duration.ofHours(Objects.requireNonNullElse(graceHours, USUAL_GRACE));
  }
}
