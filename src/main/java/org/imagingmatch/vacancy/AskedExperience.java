package org.imagingmatch.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** Months of experience that stand in for a certificate. */
public record AskedExperience(
    @NotNull @KnownCode(CodeKind.MODALITY) String modality,
    @NotNull @Min(0) @Max(720) Integer months) {}
