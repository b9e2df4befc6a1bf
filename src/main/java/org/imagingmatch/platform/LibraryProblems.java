package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/**
 * Gives problems that a library raised a stable type and words of ours: its own may name classes or
 * SQL. Of parameters that break a rule it says which and why. Problems of {@link Problems} have a
 * type already and pass as they are.
 */
@ApplicationScoped
class LibraryProblems implements ProblemPostProcessor {

  /** After the library has logged the cause and has added instance and trace (99 and more). */
  @Override
  public int priority() {
    return 50;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    HttpProblem.Builder builder =
        HttpProblem.builder(words(problem))
            .withInstance(problem.getInstance())
            .with(RequestId.KEY, problem.getParameters().get(RequestId.KEY));
    problem.getHeaders().forEach(builder::withHeader);
    return builder.build();
  }

  private static HttpProblem words(HttpProblem problem) {
    if (problem.getParameters().get("violations") instanceof List<?> violations) {
      return Problems.invalid(
          violations.stream()
              .map(Violation.class::cast)
              .map(each -> Fault.in(each.field, sentence(each.field, each.message)))
              .sorted(Comparator.comparing(Fault::parameter).thenComparing(Fault::detail))
              .toList());
    }
    int status = problem.getStatusCode();
    return DefaultProblem.of(status).builder(status).build();
  }

  private static String sentence(String parameter, String message) {
    return Character.isLowerCase(message.codePointAt(0))
        ? parameter + " " + message + "."
        : message;
  }
}
