package org.imagingmatch.pathway;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How far ahead to look.
 *
 * @param atRiskBy null = 90 days
 */
public record RenewalParameters(
    @Parameter(
            description =
                "Last day on which something runs out, YYYY-MM-DD; 90 days from now if absent.")
        @QueryParam("atRiskBy")
        LocalDate atRiskBy) {

  private static final int USUAL_DAYS = 90;

  LocalDate day(LocalDate today) {
    return atRiskBy == null ? today.plusDays(USUAL_DAYS) : atRiskBy;
  }
}
