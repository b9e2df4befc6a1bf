package org.imagingmatch.candidate;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** Credits earned so far towards keeping a credential; {@code cycleEndsOn} null = not recorded. */
@Embeddable
public record ContinuingEducation(
    @NotNull @KnownCode(CodeKind.CREDENTIAL) String credential,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 5, fraction = 2)
        BigDecimal credits,
    LocalDate cycleEndsOn) {}
