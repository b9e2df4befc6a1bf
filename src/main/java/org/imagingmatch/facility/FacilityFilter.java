package org.imagingmatch.facility;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which facilities to list. Of the values of one filter any is enough; all filters must hold. What
 * is not stated, or has no value, restricts nothing.
 *
 * @param region where it is, or a part of it
 * @param name how its name begins, in small or capital letters
 */
public record FacilityFilter(
    @Parameter(description = "In one of these, ISO 3166 or UN M49; repeat it.")
        @QueryParam("region")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.AREA) String> region,
    @Parameter(description = "Has one of these, such as LEVEL_1_TRAUMA; repeat it.")
        @QueryParam("setting")
        @Size(max = 50, message = "{values}")
        List<@UpperCaseWord String> setting,
    @Parameter(description = "How its name begins, in small or capital letters.")
        @QueryParam("name")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]{1,200}", message = "{prefix}")
        String name) {

  /** Follows every character that a name can have. */
  private static final String LAST = "\uDBFF\uDFFF";

  Restrictions restrictions(Regions regions) {
    return new Restrictions()
        .anyOf("region", "r.region %s", region == null ? null : regions.within(region))
        .and("setting", "r.settings && cast(? as text[])", setting)
        // A range, not a pattern: those the index under row-level security does not know.
        .and(
            "name",
            "r.name_folded >= lower(?) and r.name_folded < lower(?) || ?",
            name,
            name,
            name == null ? null : LAST);
  }
}
