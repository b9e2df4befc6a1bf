package org.imagingmatch.organisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the operator states of an organisation. The moments may be sent back as they were read; they
 * are not read.
 *
 * @param id what tokens name it by, in the claim {@code org}; null = the service gives one
 * @param contact null = not stated
 * @param suspended null = false
 */
@JsonIgnoreProperties({"createdAt", "updatedAt"})
public record NewOrganisation(
    UUID id,
    @NotNull OrganisationKind kind,
    @NotBlank @Size(max = 200) String name,
    @Valid OrganisationContact contact,
    Boolean suspended) {

  NewOrganisationProfile profile() {
    return new NewOrganisationProfile(name, contact);
  }
}
