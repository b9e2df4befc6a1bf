package org.imagingmatch.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: the organisation and roles of the credential, never of the body. */
@RequestScoped
public class Caller {

  /** Attribute of an identity that is no token: the organisation (UUID) it acts for. */
  public static final String ORGANISATION = "organisation";

  /** Attribute of an identity that is no token: what names the credential in logs and limits. */
  public static final String CREDENTIAL = "credential";

  private static final String CLAIM = "org";

  private final SecurityIdentity identity;
  private final JsonWebToken token;

  public Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /**
   * The organisation the caller acts for; every tenant's row is found through it. Answers 403 when
   * the token names none.
   */
  public UUID organisationId() {
    return organisation()
        .orElseThrow(
            () ->
                Problems.forbidden(
                    token.containsClaim(CLAIM)
                        ? "The claim org of the token is not a UUID."
                        : "The token has no claim org, which names the organisation it acts for."));
  }

  /** The organisation the caller acts for; empty for a caller without one. */
  public Optional<UUID> organisation() {
    UUID known = identity.getAttribute(ORGANISATION);
    if (known != null || identity.isAnonymous()) {
      return Optional.ofNullable(known);
    }
    return token.<Object>claim(CLAIM).flatMap(Caller::uuid);
  }

  private static Optional<UUID> uuid(Object claim) {
    if (claim instanceof String text) {
      try {
        UUID id = UUID.fromString(text);
        // Also reads "1-1-1-1-1"; a name has one spelling.
        return Optional.of(id).filter(read -> read.toString().equalsIgnoreCase(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What names the credential: {@code key:…} for an API key, else the subject of the token. */
  public String credential() {
    String known = identity.getAttribute(CREDENTIAL);
    return known != null ? known : Optional.ofNullable(token.getSubject()).orElse("unnamed");
  }

  /** The roles of the credential, of {@link Roles} and others. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the caller has a role of {@link Roles}. */
  public boolean is(String role) {
    return identity.hasRole(role);
  }
}
