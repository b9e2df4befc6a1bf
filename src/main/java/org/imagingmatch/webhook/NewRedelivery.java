package org.imagingmatch.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What to send again.
 *
 * @param since everything that came up at this moment or later
 * @param onlyFailed true = of that, what could not be delivered; null = false
 */
public record NewRedelivery(@NotNull Instant since, Boolean onlyFailed) {}
