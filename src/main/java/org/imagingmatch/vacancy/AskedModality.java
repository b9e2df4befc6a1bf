package org.imagingmatch.vacancy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * A modality the post needs.
 *
 * @param minimumMonths least experience; null = not stated
 * @param usedWithinMonths used within so many months before the start; null = not stated
 */
@Embeddable
public record AskedModality(
    @NotNull @KnownCode(CodeKind.MODALITY) String code,
    @Min(0) @Max(720) Integer minimumMonths,
    @Min(0) @Max(720) Integer usedWithinMonths) {}
