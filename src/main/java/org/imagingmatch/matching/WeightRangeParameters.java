package org.imagingmatch.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.ParameterPrefix;

/** The ranking of which to tell how far weights can move. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class WeightRangeParameters {

  /** Those who are looked at; everybody else is only known to be no better. */
  static final int AMONG = 200;

  private static final int USUAL = 3;
  private static final int MOST = 20;

  @Parameter(description = "For how many of the first, 1 to 20; 3 if absent.")
  @QueryParam("top")
  @Min(1)
  @Max(MOST)
  public Integer top;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Only these: ELIGIBLE, CONDITIONAL; both if absent.")
  @QueryParam("eligibility")
  public List<Eligibility> eligibility;

  @Context public UriInfo uri;

  /** For how many; answers 400 when that is none or too many. */
  int places() {
    if (top == null) {
      return USUAL;
    }
    if (top < 1 || top > MOST) {
      throw Problems.invalid(List.of(Fault.in("top", "top must be 1 to " + MOST + ".")));
    }
    return top;
  }

  MatchRequest request() {
    return new MatchRequest(
        AMONG,
        null,
        asOf,
        MatchParameters.wanted(eligibility),
        RequestedWeights.in(uri.getQueryParameters()));
  }
}
