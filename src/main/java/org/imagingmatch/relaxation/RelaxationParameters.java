package org.imagingmatch.relaxation;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may say about relaxations. */
public class RelaxationParameters {

  private static final Range PAIRS = new Range("maxPairs", 5, 0, 20);
  private static final Range EXAMPLES = new Range("examples", 3, 0, 10);

  @Parameter(
      description = "Most pairs of changes, 0 to 20; 5 if absent.",
      schema = @Schema(minimum = "0", maximum = "20"))
  @QueryParam("maxPairs")
  public Integer maxPairs;

  @Parameter(
      description = "Most people to name for each, 0 to 10; 3 if absent.",
      schema = @Schema(minimum = "0", maximum = "10"))
  @QueryParam("examples")
  public Integer examples;

  @Parameter(description = "Day to judge on, YYYY-MM-DD; today (UTC) if absent.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  public String acceptLanguage;

  int pairs() {
    return PAIRS.of(maxPairs);
  }

  int people() {
    return EXAMPLES.of(examples);
  }
}
