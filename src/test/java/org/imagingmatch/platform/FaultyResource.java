package org.imagingmatch.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Endpoints of the tests alone, for every way in which a request can fail. */
@Path("/v1/faulty")
@Authenticated
public class FaultyResource {

  private final Caller caller;

  FaultyResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @Operation(hidden = true)
  public String get(@RestQuery Integer limit, @RestQuery LocalDate asOf, @RestQuery Colour colour) {
    return limit + " " + asOf + " " + colour;
  }

  @GET
  @Path("things/{id}")
  @Operation(hidden = true)
  public UUID thing(UUID id) {
    return id;
  }

  @GET
  @Path("caller")
  @Operation(hidden = true)
  public UUID caller() {
    return caller.organisationId();
  }

  @GET
  @Path("credential")
  @Operation(hidden = true)
  public String credential() {
    return caller.credential();
  }

  @GET
  @Path("operators")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(hidden = true)
  public String operators() {
    return "operator";
  }

  @GET
  @Path("crash")
  @Operation(hidden = true)
  public String crash() {
    throw new IllegalStateException("select secret from org.imagingmatch.Secret");
  }

  @GET
  @Path("late")
  @Operation(hidden = true)
  public String late() {
    return QuarkusTransaction.requiringNew()
        .timeout(1)
        .call(
            () -> {
              while (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                Thread.onSpinWait();
              }
              return "too late";
            });
  }

  @GET
  @Path("late-at-the-end")
  @Operation(hidden = true)
  public String lateAtTheEnd() throws RollbackException {
    throw new RollbackException("ARJUNA016102: The transaction is not active!");
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public int post(Map<String, Object> body) {
    return body.size();
  }

  /** What a parameter can be. */
  public enum Colour {
    RED
  }
}
