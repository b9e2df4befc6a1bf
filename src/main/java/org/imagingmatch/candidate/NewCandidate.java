package org.imagingmatch.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.Shift;
import org.imagingmatch.platform.body.ExternalId;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * What an agency records of a person. Null is "not recorded" unless a default is named; an empty
 * list is "recorded: none". What the service itself gives ({@code id} and the moments) may be sent
 * back as it was read; it is not read.
 *
 * @param regions where the person would work (ISO 3166-1, ISO 3166-2, UN M49); null or empty =
 *     anywhere
 * @param availability null = not recorded; empty = free now
 * @param contracts null or empty = all
 * @param shifts null or empty = all
 * @param discoverable whether the person may be shown outside the agency; false by default
 * @param status null = ACTIVE for a new person, unchanged for a known one
 */
@JsonIgnoreProperties({"id", "createdAt", "updatedAt"})
public record NewCandidate(
    @ExternalId String externalId,
    @NotNull @Valid PersonName name,
    @Valid Contact contact,
    @NotNull @KnownCode(CodeKind.ROLE) String role,
    @Valid Home home,
    @Size(max = 50, message = "{entries}") List<@Valid WorkRight> workRights,
    @Size(max = 100, message = "{entries}") List<@KnownCode(CodeKind.AREA) String> regions,
    @Size(max = 100, message = "{entries}") List<@Valid HeldCredential> credentials,
    @Size(max = 100, message = "{entries}") List<@Valid HeldLicence> licences,
    @Size(max = 50, message = "{entries}") List<@Valid HeldCertificate> certificates,
    @Size(max = 50, message = "{entries}") List<@Valid Experience> experience,
    @Size(max = 20, message = "{entries}") List<@Valid Education> education,
    @Size(max = 50, message = "{entries}") List<@Valid ContinuingEducation> continuingEducation,
    @Size(max = 20, message = "{entries}") List<@Valid SpokenLanguage> languages,
    @Valid Availability availability,
    @Size(max = 5, message = "{entries}") List<Contract> contracts,
    @Size(max = 6, message = "{entries}") List<Shift> shifts,
    @Valid MinimumPay minimumPay,
    Boolean discoverable,
    CandidateStatus status) {

  /** Puts the default in the place of what is not stated. */
  public NewCandidate {
    discoverable = Objects.requireNonNullElse(discoverable, false);
  }
}
