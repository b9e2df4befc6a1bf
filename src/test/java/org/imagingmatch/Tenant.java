package org.imagingmatch;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Roles;

/** An organisation of one test, so that no test sees the rows of another. */
public record Tenant(UUID id, String role) {

  /** A new provider and its system. */
  public static Tenant provider() {
    return of(OrganisationKind.PROVIDER, Roles.PROVIDER);
  }

  /** A new agency and its system. */
  public static Tenant agency() {
    return of(OrganisationKind.AGENCY, Roles.AGENCY);
  }

  /** An organisation of any kind; of operators there is one. */
  public static Tenant of(OrganisationKind kind) {
    return switch (kind) {
      case AGENCY -> agency();
      case PROVIDER -> provider();
      case OPERATOR -> new Tenant(LocalOrganisations.OPERATOR, Roles.OPERATOR);
    };
  }

  private static Tenant of(OrganisationKind kind, String role) {
    UUID id = UUID.randomUUID();
    Arc.container().instance(OrganisationService.class).get().register(id, kind, "Test " + id);
    return new Tenant(id, role);
  }

  /** The same organisation in another role. */
  public Tenant as(String role) {
    return new Tenant(id, role);
  }

  /** A token of this moment. */
  public String token() {
    return Tokens.of(id, role);
  }

  /** A request of this organisation. */
  public RequestSpecification calls() {
    return given().auth().oauth2(token()).urlEncodingEnabled(false);
  }

  /** A request with a JSON body. */
  public RequestSpecification sends(Object body) {
    return calls().contentType("application/json").body(body.toString());
  }
}
