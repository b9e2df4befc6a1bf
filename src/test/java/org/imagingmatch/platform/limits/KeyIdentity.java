package org.imagingmatch.platform.limits;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Names the credential of an identity, as a mechanism other than tokens does. */
@Alternative
@Singleton
public class KeyIdentity implements SecurityIdentityAugmentor {

  static final String CLAIM = "key";

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim(CLAIM)) {
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder(identity)
                  .addAttribute("credential", token.getClaim(CLAIM).toString())
                  .build());
    }
    return Uni.createFrom().item(identity);
  }
}
