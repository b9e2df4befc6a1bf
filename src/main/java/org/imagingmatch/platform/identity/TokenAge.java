package org.imagingmatch.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses a token that was not issued yet, or longer ago than any token lives. SmallRye JWT bounds
 * the time from issue to expiry only, so that a token dated ahead would be good until then.
 */
@ApplicationScoped
class TokenAge implements SecurityIdentityAugmentor {

  private final Clock clock;
  private final long timeToLive;
  private final long skew;

  TokenAge(
      Clock clock,
      @ConfigProperty(name = "smallrye.jwt.time-to-live") long timeToLive,
      @ConfigProperty(name = "mp.jwt.verify.clock.skew") long skew) {
    this.clock = clock;
    this.timeToLive = timeToLive;
    this.skew = skew;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      long now = clock.instant().getEpochSecond();
      long issued = token.getIssuedAtTime();
      if (issued > now + skew || issued < now - timeToLive - skew) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
      }
    }
    return Uni.createFrom().item(identity);
  }
}
