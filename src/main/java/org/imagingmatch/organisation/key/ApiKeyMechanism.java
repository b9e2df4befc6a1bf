package org.imagingmatch.organisation.key;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Takes the key of a request from its header. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {

  private static final String HEADER = "X-API-Key";

  /** First, to see a request with two credentials: who sends both can only mean one. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    MultiMap headers = context.request().headers();
    List<String> keys = headers.getAll(HEADER);
    if (keys.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    if (keys.size() > 1 || headers.contains(HttpHeaderNames.AUTHORIZATION)) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return identities.authenticate(new ApiKeyRequest(keys.get(0)));
  }

  /** None: a refusal is a problem document, whose challenge is that of tokens. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(ApiKeyRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(
            new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, HEADER, "key"));
  }
}
