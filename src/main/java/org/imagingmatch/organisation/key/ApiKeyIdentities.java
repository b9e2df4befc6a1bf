package org.imagingmatch.organisation.key;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.imagingmatch.platform.Caller;

/** Lets in whoever holds a key, with its scopes as roles. Every refusal is the same. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {

  private final KeyCheck check;

  ApiKeyIdentities(KeyCheck check) {
    this.check = check;
  }

  @Override
  public Class<ApiKeyRequest> getRequestType() {
    return ApiKeyRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      ApiKeyRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () ->
            PlainKey.parse(request.text())
                .flatMap(check::holder)
                .map(ApiKeyIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
  }

  private static SecurityIdentity identity(KeyHolder holder) {
    String credential = "key:" + holder.keyId();
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(credential))
        .addRoles(holder.roles())
        .addAttribute(Caller.ORGANISATION, holder.organisationId())
        .addAttribute(Caller.CREDENTIAL, credential)
        .build();
  }
}
