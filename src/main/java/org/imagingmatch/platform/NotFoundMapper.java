package org.imagingmatch.platform;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * A problem thrown while a parameter was read, which Jakarta REST wraps as "not found", as it was
 * meant; 404 for everything that is not there, a malformed id in the path included.
 */
@Provider
@Priority(Problems.OVER_LIBRARY)
public class NotFoundMapper extends ExceptionMapperBase<NotFoundException> {

  @Override
  protected HttpProblem toProblem(NotFoundException e) {
    return e.getCause() instanceof HttpProblem told ? told : HttpProblem.valueOf(Status.NOT_FOUND);
  }
}
