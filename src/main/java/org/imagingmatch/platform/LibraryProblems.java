package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives problems that a library raised a stable type and words of ours: its own may name classes or
 * SQL. Problems of {@link Problems} have a type already and pass as they are.
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
        DefaultProblem.of(problem.getStatusCode())
            .builder(problem.getStatusCode())
            .withInstance(problem.getInstance())
            .with(RequestId.KEY, problem.getParameters().get(RequestId.KEY));
    problem.getHeaders().forEach(builder::withHeader);
    return builder.build();
  }
}
