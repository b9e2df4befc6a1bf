package org.imagingmatch.matching;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.platform.body.ParameterPrefix;
import org.imagingmatch.platform.store.PageRequest;

/** What a caller may say about a ranking of which there is only a first page. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class FirstPageParameters {

  @Parameter(description = "Most people of a ranking, 1 to 200; 20 if absent.")
  @QueryParam("limit")
  public Integer limit;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Only these: ELIGIBLE, CONDITIONAL; both if absent.")
  @QueryParam("eligibility")
  public List<Eligibility> eligibility;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  /** The ranking to make. */
  public MatchRequest request() {
    return new MatchRequest(
        new PageRequest(limit, null).size(),
        null,
        asOf,
        MatchParameters.wanted(eligibility),
        RequestedWeights.in(uri.getQueryParameters()));
  }
}
