package org.imagingmatch.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.platform.Checked;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * A jurisdiction's permission to practise.
 *
 * @param scope modalities it covers; null or empty = all of the role
 * @param issuedOn first day; null = begun
 * @param validUntil last day; null = end not recorded
 * @param status ACTIVE by default
 */
@Embeddable
public record HeldLicence(
    @NotNull @KnownCode(CodeKind.JURISDICTION) String jurisdiction,
    @Size(max = 50, message = "{entries}") List<@KnownCode(CodeKind.MODALITY) String> scope,
    LocalDate issuedOn,
    LocalDate validUntil,
    @Enumerated(EnumType.STRING) CredentialStatus status)
    implements Checked {

  /** Puts the default in the place of what is not stated. */
  public HeldLicence {
    status = status == null ? CredentialStatus.ACTIVE : status;
  }

  @Override
  public void check(Faults faults) {
    Period.check(faults, "issuedOn", issuedOn, "validUntil", validUntil);
  }
}
