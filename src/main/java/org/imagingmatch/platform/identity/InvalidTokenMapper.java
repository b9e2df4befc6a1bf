package org.imagingmatch.platform.identity;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import org.imagingmatch.platform.Problems;

/**
 * 401 for a token that is malformed, expired, for somebody else or of an unknown issuer, and for an
 * API key that is malformed, unknown or ended; all in the same words. In place of the mapper of the
 * problem library, which does not work with this version of Quarkus.
 */
@Provider
@Priority(Problems.OVER_LIBRARY)
public class InvalidTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException e) {
    // Not the reason: it would help whoever forges tokens.
    return Problems.unauthorized(
        "The bearer token or API key is not valid, or no longer.",
        "Bearer error=\"invalid_token\"");
  }
}
