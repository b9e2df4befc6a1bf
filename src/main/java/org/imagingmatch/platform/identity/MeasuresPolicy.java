package org.imagingmatch.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.imagingmatch.platform.Roles;

/**
 * Who reads measures, which tell how busy everybody is: whoever runs the service. In local mode
 * that is whoever can reach it. In the container image they have a port of their own.
 */
@ApplicationScoped
class MeasuresPolicy implements HttpSecurityPolicy {

  private final LocalConfig local;
  private final OpenPolicy open;
  private final TokenPolicy token;

  MeasuresPolicy(LocalConfig local, OpenPolicy open, TokenPolicy token) {
    this.local = local;
    this.open = open;
    this.token = token;
  }

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (local.directory().isPresent()) {
      return open.checkPermission(request, identity, context);
    }
    return token
        .checkPermission(request, identity, context)
        .chain(() -> identity)
        .map(caller -> caller.hasRole(Roles.OPERATOR) ? CheckResult.PERMIT : CheckResult.DENY);
  }
}
