package org.imagingmatch.matching;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.platform.body.ParameterPrefix;
import org.imagingmatch.platform.store.PageRequest;

/** What a caller may say about the rankings of all open vacancies. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class AllMatchesParameters {

  @Parameter(description = "Most people for each vacancy, 1 to 200; 20 if absent.")
  @QueryParam("limit")
  public Integer limit;

  @Parameter(description = "Only vacancies after this one, to go on where an answer broke off.")
  @QueryParam("after")
  public UUID after;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Only these: ELIGIBLE, CONDITIONAL; both if absent.")
  @QueryParam("eligibility")
  public List<Eligibility> eligibility;

  @Parameter(description = "full (every gate and fit with its reason) or scores; scores if absent.")
  @QueryParam("detail")
  public Detail detail;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  MatchRequest request() {
    return new MatchRequest(
        new PageRequest(limit, null).size(),
        null,
        asOf,
        MatchParameters.wanted(eligibility),
        RequestedWeights.in(uri.getQueryParameters()));
  }

  Answer answer() {
    return new Answer(detail == null ? Detail.SCORES : detail, Texts.in(acceptLanguage));
  }
}
