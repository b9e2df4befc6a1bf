package org.imagingmatch.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whom others call at an organisation: a desk, not a person.
 *
 * @param url a page on the web; null = not stated
 */
@Embeddable
public record OrganisationContact(
    @Column(name = "contact_email") @Email @Size(min = 3, max = 254) String email,
    @Column(name = "contact_phone") @Size(min = 1, max = 40) String phone,
    @Column(name = "contact_url")
        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s\"<>\\\\]+", message = "{webAddress}")
        String url) {}
