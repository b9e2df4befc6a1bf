package org.imagingmatch.relaxation;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.RequestedWeights;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.ParameterPrefix;

/** What a caller may say about changes of a person's record. */
@ParameterPrefix(RequestedWeights.PREFIX)
public class PersonChangesParameters {

  private static final int MOST = 200;
  private static final int USUAL = 10;

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
    if (top != null && (top < 1 || top > MOST)) {
      throw Problems.invalid(List.of(Fault.in("top", "top must be 1 to %d.".formatted(MOST))));
    }
    return top == null ? USUAL : top;
  }

  Map<Fit, Double> weights() {
    return RequestedWeights.in(uri.getQueryParameters());
  }

  Texts texts() {
    return Texts.in(acceptLanguage);
  }
}
