package org.imagingmatch.matching;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.ParameterPrefix;
import org.imagingmatch.platform.store.PageRequest;

/** What a caller may say about a ranking. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class MatchParameters {

  /** The page. */
  @BeanParam public PageRequest page;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Only these: ELIGIBLE, CONDITIONAL; both if absent.")
  @QueryParam("eligibility")
  public List<Eligibility> eligibility;

  @Parameter(description = "full (every gate and fit with its reason) or scores; full if absent.")
  @QueryParam("detail")
  public Detail detail;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  MatchRequest request() {
    return new MatchRequest(
        page.size(),
        page.cursor(),
        asOf,
        wanted(eligibility),
        RequestedWeights.in(uri.getQueryParameters()));
  }

  Answer answer() {
    return new Answer(detail == null ? Detail.FULL : detail, Texts.in(acceptLanguage));
  }

  /** Those asked for, both kinds by default; answers 400 to a kind that is never ranked. */
  static Set<Eligibility> wanted(List<Eligibility> asked) {
    if (asked == null || asked.isEmpty()) {
      return EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL);
    }
    if (asked.contains(Eligibility.INELIGIBLE)) {
      throw Problems.invalid(
          List.of(
              Fault.in(
                  "eligibility",
                  "INELIGIBLE people are never ranked; ask for one pair to see why not.")));
    }
    return EnumSet.copyOf(asked);
  }
}
