package org.imagingmatch.platform.identity;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import org.imagingmatch.platform.Problems;

/** 401 for a request that needs a token or an API key and has none. */
@Provider
@Priority(Problems.OVER_LIBRARY)
public class MissingTokenMapper extends ExceptionMapperBase<UnauthorizedException> {

  @Override
  protected HttpProblem toProblem(UnauthorizedException e) {
    return Problems.unauthorized(
        "Send a bearer token in the header Authorization or an API key in X-API-Key.", "Bearer");
  }
}
