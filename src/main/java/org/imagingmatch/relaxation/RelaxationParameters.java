package org.imagingmatch.relaxation;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** What a caller may say about relaxations. */
public class RelaxationParameters {

  private static final int MOST_PAIRS = 20;
  private static final int MOST_EXAMPLES = 10;

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
    return number("maxPairs", maxPairs, 5, MOST_PAIRS);
  }

  int people() {
    return number("examples", examples, 3, MOST_EXAMPLES);
  }

  private static int number(String name, Integer stated, int usual, int most) {
    if (stated != null && (stated < 0 || stated > most)) {
      throw Problems.invalid(List.of(Fault.in(name, "%s must be 0 to %d.".formatted(name, most))));
    }
    return stated == null ? usual : stated;
  }
}
