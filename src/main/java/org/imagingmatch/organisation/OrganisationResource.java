package org.imagingmatch.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.body.RecordBodyReader;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Saved;
import org.jboss.resteasy.reactive.RestResponse;

/** All organisations, for whoever runs the service. */
@Path(OrganisationResource.PATH)
@Tag(name = "Organisations")
@RolesAllowed(Roles.OPERATOR)
public class OrganisationResource {

  static final String PATH = "/v1/organisations";

  private final OrganisationRegister register;
  private final Caller caller;

  OrganisationResource(OrganisationRegister register, Caller caller) {
    this.register = register;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "createOrganisation", summary = "Let an organisation take part")
  public RestResponse<Organisation> create(NewOrganisation body) {
    return Saved.created(PATH, register.create(body));
  }

  @GET
  @Operation(operationId = "listOrganisations", summary = "The organisations that take part")
  public Page<Organisation> list(@BeanParam PageRequest page) {
    return register.list(page);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getOrganisation", summary = "One organisation")
  public Organisation get(UUID id) {
    return register.get(id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchOrganisation", summary = "Rename, suspend or let in again")
  public Organisation patch(UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    return register.patch(caller.organisationId(), id, new IfMatch(ifMatch), body);
  }
}
