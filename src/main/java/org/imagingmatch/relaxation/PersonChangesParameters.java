package org.imagingmatch.relaxation;

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

/** What a caller may say about changes of a person's record. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class PersonChangesParameters {

  private static final Range PLACES = new Range("top", 10, 1, 200);

  @Parameter(
      description = "The last place to reach, 1 to 200; 10 if absent.",
      schema = @Schema(minimum = "1", maximum = "200"))
  @QueryParam("top")
  public Integer top;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  @Context public UriInfo uri;

  int lastPlace() {
    return PLACES.of(top);
  }

  Map<Fit, Double> weights() {
    return RequestedWeights.in(uri.getQueryParameters());
  }

  Texts texts() {
    return Texts.in(acceptLanguage);
  }
}
