package org.imagingmatch.platform.idempotency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.imagingmatch.platform.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** POSTs with answers of every form, each of which is another one. */
@Path("/v1/repeatable")
@RolesAllowed(Roles.AGENCY)
public class RepeatableResource {

  private final AtomicInteger calls = new AtomicInteger();

  @POST
  @Path("empty")
  @Operation(hidden = true)
  public void empty() {
    calls.incrementAndGet();
  }

  @POST
  @Path("accepted")
  @ResponseStatus(202)
  @Operation(hidden = true)
  public Map<String, Integer> accepted() {
    return Map.of("call", calls.incrementAndGet());
  }

  @POST
  @Path("plain")
  @Operation(hidden = true)
  public Map<String, Integer> plain() {
    return Map.of("call", calls.incrementAndGet());
  }

  @POST
  @KeyNotNeeded
  @Path("unkeyed")
  @Operation(hidden = true)
  public Map<String, Integer> unkeyed() {
    return Map.of("call", calls.incrementAndGet());
  }

  @POST
  @Path("forgotten")
  @Operation(hidden = true)
  public StreamingOutput forgotten() {
    return out -> out.write('1');
  }
}
