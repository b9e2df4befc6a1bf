package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.imagingmatch.matching.model.WorkRightBasis;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Permission to work in a country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param basis OTHER by default
 * @param validUntil last day; null = unlimited
 */
@Embeddable
public record WorkRight(
    @NotNull @KnownCode(CodeKind.COUNTRY) String country,
    @Enumerated(EnumType.STRING) WorkRightBasis basis,
    LocalDate validUntil) {

  /** Puts the default in the place of what is not stated. */
  public WorkRight {
    basis = basis == null ? WorkRightBasis.OTHER : basis;
  }
}
