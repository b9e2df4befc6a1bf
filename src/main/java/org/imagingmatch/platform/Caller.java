package org.imagingmatch.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: the organisation and roles of the credential, never of the body. */
@RequestScoped
public class Caller {

  private static final String ORGANISATION = "org";

  private final JsonWebToken token;

  public Caller(JsonWebToken token) {
    this.token = token;
  }

  /**
   * The organisation the caller acts for; every tenant's row is found through it. Answers 403 when
   * the token names none.
   */
  public UUID organisationId() {
    Object claim = token.getClaim(ORGANISATION);
    if (claim instanceof String text) {
      try {
        UUID id = UUID.fromString(text);
        // Also reads "1-1-1-1-1"; a name has one spelling.
        if (id.toString().equalsIgnoreCase(text)) {
          return id;
        }
      } catch (IllegalArgumentException e) {
        throw Problems.forbidden("The claim org of the token is not a UUID.");
      }
    }
    throw Problems.forbidden(
        claim == null
            ? "The token has no claim org, which names the organisation it acts for."
            : "The claim org of the token is not a UUID.");
  }

  /** Whether the caller has a role of {@link Roles}. */
  public boolean is(String role) {
    return token.getGroups().contains(role);
  }
}
