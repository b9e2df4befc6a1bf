package org.imagingmatch.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.In;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;
import org.imagingmatch.platform.Roles;

/** An API key does where a token does, but for what only a person may do. */
final class ApiKeyAlternative {

  private static final String SCHEME = "apiKey";

  private ApiKeyAlternative() {}

  /** Not among the hand-written parts, where it would be taken for the scheme of tokens. */
  static void introduce(OpenAPI api) {
    api.getComponents()
        .addSecurityScheme(
            SCHEME,
            OASFactory.createSecurityScheme()
                .type(Type.APIKEY)
                .in(In.HEADER)
                .name("X-API-Key")
                .description(
                    "Key of a system that cannot get tokens; createApiKey makes one. Not together"
                        + " with a token."));
  }

  /** After the requirement of a token, which stays the first. */
  static void describe(Operation operation) {
    if (operation.getSecurity() == null) {
      return;
    }
    List<String> roles =
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .filter(role -> !role.equals(Roles.ADMIN))
            .toList();
    if (!roles.isEmpty()) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(SCHEME, roles));
    }
  }
}
