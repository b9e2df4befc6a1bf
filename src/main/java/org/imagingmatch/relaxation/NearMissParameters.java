package org.imagingmatch.relaxation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.RequestedWeights;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.body.ParameterPrefix;
import org.imagingmatch.platform.store.PageRequest;

/** What a caller may say about near misses. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class NearMissParameters {

  private static final Range GAPS = new Range("maxGaps", 1, 1, 3);

  @Parameter(
      description = "Most gates unmet, 1 to 3; 1 if absent.",
      schema = @Schema(minimum = "1", maximum = "3"))
  @QueryParam("maxGaps")
  public Integer maxGaps;

  @Parameter(
      description =
          "gaps (fewest first, then by score) or earliestStart (after all changes); gaps if absent.")
  @QueryParam("sort")
  public NearMissSort sort;

  /** The page. */
  @BeanParam public PageRequest page;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  int mostGaps() {
    return GAPS.of(maxGaps);
  }

  NearMissSort sort() {
    return sort == null ? NearMissSort.GAPS : sort;
  }

  Map<Fit, Double> weights() {
    return RequestedWeights.in(uri.getQueryParameters());
  }

  Texts texts() {
    return Texts.in(acceptLanguage);
  }
}
