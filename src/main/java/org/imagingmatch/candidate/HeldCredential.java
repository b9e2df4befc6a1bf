package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * A credential on record.
 *
 * @param number as the body that granted it wrote it; never read by ranking
 * @param issuedOn first day; null = begun
 * @param validUntil last day; null = end not recorded
 * @param status ACTIVE by default
 * @param verification null = self-declared
 */
@Embeddable
public record HeldCredential(
    @NotNull @KnownCode(CodeKind.CREDENTIAL) String code,
    @Size(min = 1, max = 100) String number,
    LocalDate issuedOn,
    LocalDate validUntil,
    @Enumerated(EnumType.STRING) CredentialStatus status,
    @Embedded @Valid Verification verification)
    implements Checked {

  /** Puts the default in the place of what is not stated. */
  public HeldCredential {
    status = status == null ? CredentialStatus.ACTIVE : status;
  }

  @Override
  public void check(Faults faults) {
    Period.check(faults, "issuedOn", issuedOn, "validUntil", validUntil);
  }
}
