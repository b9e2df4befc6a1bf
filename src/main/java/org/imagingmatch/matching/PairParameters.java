package org.imagingmatch.matching;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.body.ParameterPrefix;

/** What a caller may say about one pair. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class PairParameters {

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  MatchRequest request() {
    return new MatchRequest(1, null, asOf, Set.of(), RequestedWeights.in(uri.getQueryParameters()));
  }

  Answer answer() {
    return new Answer(Detail.FULL, Texts.in(acceptLanguage));
  }
}
