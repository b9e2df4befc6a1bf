package org.imagingmatch.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation states of itself.
 *
 * @param contact shown to providers beside the people of an agency; null = not stated
 */
@Schema(description = "What an organisation states of itself.")
public record NewOrganisationProfile(
    @NotBlank @Size(max = 200) String name, @Valid OrganisationContact contact) {}
