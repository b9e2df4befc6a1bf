package org.imagingmatch.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.imagingmatch.platform.Location;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Where a post is that is matched without being stored.
 *
 * @param name for the caller's own use; not read
 * @param region ISO 3166-1 or 3166-2; decides which licence is needed
 * @param location null = not stated
 * @param settings such as {@code LEVEL_1_TRAUMA}; null = not stated
 */
public record InlineFacility(
    @Size(max = 200) String name,
    @NotNull @KnownCode(CodeKind.REGION) String region,
    @Valid Location location,
    @Size(max = 50, message = "{entries}") List<@UpperCaseWord String> settings) {}
