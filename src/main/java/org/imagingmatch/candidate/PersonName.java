package org.imagingmatch.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person is called; never read by ranking. */
@Embeddable
public record PersonName(
    @Column(name = "given_name") @NotBlank @Size(max = 100) String given,
    @Column(name = "family_name") @NotBlank @Size(max = 100) String family) {}
