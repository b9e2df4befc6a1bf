package org.imagingmatch.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** A short course the post needs, by the start or so many days after it (absent = 0). */
public record AskedCertificate(
    @NotNull @KnownCode(CodeKind.CERTIFICATE) String code, @Min(0) @Max(365) Integer withinDays) {

  /** Reads an absent {@code withinDays} as 0. */
  public AskedCertificate {
    withinDays = withinDays == null ? Integer.valueOf(0) : withinDays;
  }
}
