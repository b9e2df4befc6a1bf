package org.imagingmatch.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How long to keep people whom nobody writes. What the service itself gives may be sent back as it
 * was read; it is not read.
 *
 * @param months null = until somebody removes them
 */
@JsonIgnoreProperties({"organisationId", "updatedAt"})
public record NewRetention(@Min(1) @Max(120) Integer months) {}
