package org.imagingmatch.matching;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.body.ParameterPrefix;

/** What a caller may say about the rankings of all open vacancies. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class AllMatchesParameters {

  @BeanParam public FirstPageParameters ranking;

  @Parameter(description = "Only vacancies after this one, to go on where an answer broke off.")
  @QueryParam("after")
  public UUID after;

  @Parameter(description = "full (every gate and fit with its reason) or scores; scores if absent.")
  @QueryParam("detail")
  public Detail detail;

  Answer answer() {
    return new Answer(detail == null ? Detail.SCORES : detail, Texts.in(ranking.acceptLanguage));
  }
}
