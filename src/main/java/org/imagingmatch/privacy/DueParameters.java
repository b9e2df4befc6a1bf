package org.imagingmatch.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What to try out.
 *
 * @param months null = as the organisation's setting says
 * @param on null = today
 */
public record DueParameters(
    @Parameter(description = "Another setting to try, 1 to 120; the one in force if absent.")
        @QueryParam("months")
        @Min(value = 1, message = "{months}")
        @Max(value = 120, message = "{months}")
        Integer months,
    @Parameter(
            description =
                "The day to look at, if nobody writes anything until then; today if absent.")
        @QueryParam("on")
        LocalDate on) {}
