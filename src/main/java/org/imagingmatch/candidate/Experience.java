package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Work in one modality.
 *
 * @param lastUsedOn last day of use; null = not recorded
 * @param settings such as {@code LEVEL_1_TRAUMA}; null = not recorded
 * @param platforms makers of equipment; null = not recorded
 */
@Embeddable
public record Experience(
    @NotNull @KnownCode(CodeKind.MODALITY) String modality,
    @NotNull @Min(0) @Max(720) Integer months,
    LocalDate lastUsedOn,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> settings,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> platforms) {}
