package org.imagingmatch.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** So many months or more in one modality, recorded in exactly this code. */
public record LeastExperience(
    @NotNull @KnownCode(CodeKind.MODALITY) String modality,
    @NotNull @Min(0) @Max(720) Integer months) {}
