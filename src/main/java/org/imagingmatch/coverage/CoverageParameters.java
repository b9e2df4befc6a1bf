package org.imagingmatch.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Which part of what is open to look at.
 *
 * @param region null = everywhere
 * @param modality it or a part of it; null = all
 * @param months the current one and those after it; null = 6
 */
public record CoverageParameters(
    @Parameter(
            description =
                "ISO 3166-1, ISO 3166-2 or UN M49 code of the area in which the facility lies;"
                    + " everywhere if absent.")
        @QueryParam("region")
        @KnownCode(CodeKind.AREA)
        String region,
    @Parameter(description = "It or a part of it is asked; all if absent.")
        @QueryParam("modality")
        @KnownCode(CodeKind.MODALITY)
        String modality,
    @Parameter(description = "The current month and those after it, 1 to 24; 6 if absent.")
        @QueryParam("months")
        @Min(value = 1, message = "{coverageMonths}")
        @Max(value = 24, message = "{coverageMonths}")
        Integer months) {

  private static final int USUAL_MONTHS = 6;

  int length() {
    return months == null ? USUAL_MONTHS : months;
  }

  boolean wants(Post post) {
    return (modality == null || post.asks(modality)) && (region == null || post.liesIn(region));
  }
}
