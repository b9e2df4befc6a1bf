package org.imagingmatch.vacancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where the post stands in a pay scheme such as Agenda for Change; shown, never ranked by. */
public record Grade(
    @NotBlank @Size(max = 40) String scheme,
    @NotBlank @Size(max = 20) String from,
    @Size(max = 20) String to) {}
