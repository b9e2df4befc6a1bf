package org.imagingmatch.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

/** People who were erased and are not to come back. */
@Path(ErasureResource.PATH)
@Tag(name = "Privacy")
public class ErasureResource {

  static final String PATH = "/v1/erasures";

  private final ErasureService erasures;
  private final Caller caller;

  ErasureResource(ErasureService erasures, Caller caller) {
    this.erasures = erasures;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
  @Operation(operationId = "listErasures", summary = "Erasures, which do not say who it was")
  public Page<Erasure> list(@BeanParam PageRequest page) {
    return erasures.list(caller.organisationId(), page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
  @Operation(operationId = "getErasure", summary = "One erasure")
  public Erasure get(UUID id) {
    return erasures.get(caller.organisationId(), id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @ResponseStatus(204)
  @Operation(operationId = "liftErasure", summary = "Let an erased person be recorded again")
  public void lift(UUID id, @HeaderParam("If-Match") String ifMatch) {
    erasures.lift(caller.organisationId(), id, new IfMatch(ifMatch));
  }
}
