package org.imagingmatch.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.vacancy.NewVacancy;

/**
 * A match that stores nothing.
 *
 * @param vacancy as it would be posted; {@code facility} may stand in for {@code facilityId}
 * @param candidates people to rank, as they would be posted; absent = the caller's own
 */
public record AdHocMatch(
    @NotNull @Valid NewVacancy vacancy,
    @Size(max = 200, message = "{entries}") List<@NotNull @Valid NewCandidate> candidates) {}
