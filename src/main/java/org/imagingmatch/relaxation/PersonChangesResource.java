package org.imagingmatch.relaxation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.matching.Worded;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** The fewest changes of a person's record that a vacancy needs. */
@Path("/v1/vacancies/{vacancyId}/matches/{candidateId}/changes")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class PersonChangesResource {

  private final PersonChangesService changes;
  private final Caller caller;

  PersonChangesResource(PersonChangesService changes, Caller caller) {
    this.changes = changes;
    this.caller = caller;
  }

  @GET
  @Cost(20)
  @FairShare
  @Operation(operationId = "getChanges", summary = "The fewest changes that make a person fit")
  public PersonChanges get(
      UUID vacancyId, UUID candidateId, @BeanParam PersonChangesParameters parameters) {
    return changes.of(caller.organisationId(), vacancyId, candidateId, parameters);
  }
}
