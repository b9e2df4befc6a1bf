package org.imagingmatch.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets in everybody who reads a plainly spelled path; for anything else a token is needed. */
@ApplicationScoped
class OpenPolicy implements HttpSecurityPolicy {

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final TokenPolicy token;

  OpenPolicy(TokenPolicy token) {
    this.token = token;
  }

  @Override
  public String name() {
    return "open";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    return READS.contains(request.request().method()) && isPlain(request)
        ? CheckResult.permit()
        : token.checkPermission(request, identity, context);
  }

  /** A path with dots, double slashes or matrix parameters can mean another to somebody else. */
  private static boolean isPlain(RoutingContext request) {
    String path = request.request().path();
    return path.equals(request.normalizedPath()) && path.indexOf(';') < 0;
  }
}
