package org.imagingmatch.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.imagingmatch.matching.model.VerificationLevel;

/** How far a credential was checked, and when; {@code on} null = not recorded. */
@Embeddable
public record Verification(
    @Column(name = "verification_level") @Enumerated(EnumType.STRING) @NotNull
        VerificationLevel level,
    @Column(name = "verified_on") LocalDate on) {}
