package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** A short course such as BLS; {@code validUntil} null = end not recorded. */
@Embeddable
public record HeldCertificate(
    @NotNull @KnownCode(CodeKind.CERTIFICATE) String code, LocalDate validUntil) {}
