package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.imagingmatch.matching.model.EducationLevel;

/** An education; {@code completedOn} null = completed. */
@Embeddable
public record Education(
    @Enumerated(EnumType.STRING) @NotNull EducationLevel level,
    @Size(min = 1, max = 200) String programme,
    LocalDate completedOn) {}
