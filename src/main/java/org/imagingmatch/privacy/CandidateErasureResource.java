package org.imagingmatch.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.TimeOrderedId;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a person who asks to be forgotten. */
@Path("/v1/candidates/{id}/erasure")
@Tag(name = "Privacy")
@RolesAllowed(Roles.AGENCY)
public class CandidateErasureResource {

  private final ErasureService erasures;
  private final Caller caller;
  private final Clock clock;

  CandidateErasureResource(ErasureService erasures, Caller caller, Clock clock) {
    this.erasures = erasures;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Operation(operationId = "eraseCandidate", summary = "Erase a person")
  public RestResponse<Erasure> erase(UUID id) {
    return Saved.created(
        ErasureResource.PATH,
        erasures.erase(caller.organisationId(), id, TimeOrderedId.at(clock.instant())));
  }
}
