package org.imagingmatch.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.imagingmatch.platform.Fault;

/**
 * Why a record was refused: what a request for it alone would be answered.
 *
 * @param errors null = what is wrong is not one field
 */
public record LineProblem(
    String type, String title, int status, String detail, List<Fault> errors) {

  @SuppressWarnings("unchecked")
  static LineProblem of(HttpProblem problem) {
    List<Fault> errors = (List<Fault>) problem.getParameters().get("errors");
    return new LineProblem(
        String.valueOf(problem.getType()),
        problem.getTitle(),
        problem.getStatusCode(),
        ofLine(problem.getDetail()),
        errors == null
            ? null
            : errors.stream()
                .map(each -> new Fault(each.pointer(), each.parameter(), ofLine(each.detail())))
                .toList());
  }

  /** The whole body of a single request is one line here. */
  private static String ofLine(String detail) {
    return detail == null ? null : detail.replace("The body", "The line").replace("(line 1, ", "(");
  }
}
