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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;
import org.hibernate.resource.transaction.backend.jta.internal.synchronization.SynchronizationCallbackCoordinatorTrackingImpl;
import org.hibernate.resource.transaction.backend.jta.internal.synchronization.SynchronizationCallbackTarget;
import org.imagingmatch.platform.store.Sql;
import org.jboss.resteasy.reactive.RestQuery;

/** Endpoints of the tests alone, for every way in which a request can fail. */
@Path("/v1/faulty")
@Authenticated
public class FaultyResource {

  private static final String QUERY = "select 1 from organisation";

  private final Caller caller;
  private final Session session;
  private final Sql sql;

  FaultyResource(Caller caller, Session session, Sql sql) {
    this.caller = caller;
    this.session = session;
    this.sql = sql;
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
    return late(() -> {});
  }

  @GET
  @Path("late-for-a-query")
  @Operation(hidden = true)
  public String lateForAQuery() {
    return late(() -> session.createNativeQuery(QUERY, Integer.class).list());
  }

  @GET
  @Path("late-for-a-statement")
  @Operation(hidden = true)
  public String lateForAStatement() {
    return late(() -> sql.read(QUERY, List.of(), row -> row.getInt(1)));
  }

  @GET
  @Path("late-for-a-change")
  @Operation(hidden = true)
  public String lateForAChange() {
    return late(() -> session.createNativeMutationQuery("delete from watch").executeUpdate());
  }

  /** A transaction that goes on after its time. */
  private String late(Runnable rest) {
    return QuarkusTransaction.requiringNew()
        .timeout(1)
        .call(
            () -> {
              session.createNativeQuery(QUERY, Integer.class).list();
              while (QuarkusTransaction.getStatus() != Status.STATUS_ROLLEDBACK) {
                Thread.onSpinWait();
              }
              rest.run();
              return "too late";
            });
  }

  /** As Hibernate says it; whether it comes to that is a matter of microseconds. */
  @GET
  @Path("late-elsewhere")
  @Operation(hidden = true)
  public String lateElsewhere() {
    SynchronizationCallbackCoordinatorTrackingImpl late =
        new SynchronizationCallbackCoordinatorTrackingImpl(
            new SynchronizationCallbackTarget() {

              @Override
              public boolean isActive() {
                return true;
              }

              @Override
              public void beforeCompletion() {}

              @Override
              public void afterCompletion(boolean successful, boolean delayed) {}
            });
    late.synchronizationRegistered();
    try {
      CompletableFuture.runAsync(() -> late.afterCompletion(Status.STATUS_ROLLEDBACK)).join();
    } finally {
      late.processAnyDelayedAfterCompletion();
    }
    return "never";
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
