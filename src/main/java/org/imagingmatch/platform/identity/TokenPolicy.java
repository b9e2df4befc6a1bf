package org.imagingmatch.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets in whoever has a valid token or API key. Quarkus' own policy {@code authenticated} answers
 * 401 without a body; a failure reaches the exception mappers, and so becomes a problem document.
 */
@ApplicationScoped
public class TokenPolicy implements HttpSecurityPolicy {

  @Override
  public String name() {
    return "token";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (request.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
      // Whatever stands in front of the service may have judged the other one.
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return identity.map(
        caller -> {
          if (caller == null || caller.isAnonymous()) {
            throw new UnauthorizedException();
          }
          return CheckResult.PERMIT;
        });
  }
}
