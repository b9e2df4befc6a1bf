package org.imagingmatch.organisation.key;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an admin states of a key to be made.
 *
 * @param name what it is for
 * @param scopes the roles of whoever sends it, of those that the organisation's systems can have
 * @param expiresOn last day on which it is accepted, in UTC; null = a year from now
 */
public record NewApiKey(
    @NotBlank @Size(max = 100) String name,
    @NotNull @NotEmpty @Size(max = 10, message = "{entries}") List<@NotNull String> scopes,
    LocalDate expiresOn) {}
