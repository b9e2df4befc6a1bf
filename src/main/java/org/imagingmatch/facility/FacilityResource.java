package org.imagingmatch.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.FacetedPage;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.body.RecordBodyReader;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Facilities of the caller's organisation. */
@Path(FacilityResource.PATH)
@Tag(name = "Facilities")
@RolesAllowed(Roles.PROVIDER)
public class FacilityResource {

  static final String PATH = "/v1/facilities";
  private static final String BY_EXTERNAL_ID = "by-external-id/{externalId}";

  private final FacilityService facilities;
  private final Caller caller;

  FacilityResource(FacilityService facilities, Caller caller) {
    this.facilities = facilities;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "createFacility", summary = "A new facility")
  public RestResponse<Facility> create(NewFacility body) {
    return Saved.created(PATH, facilities.create(caller.organisationId(), UUID.randomUUID(), body));
  }

  @GET
  @Operation(operationId = "listFacilities", summary = "Your facilities")
  public FacetedPage<Facility> list(
      @BeanParam FacilityFilter filter,
      @QueryParam("facets") List<String> facets,
      @BeanParam PageRequest page) {
    return facilities.list(caller.organisationId(), filter, facets, page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PROVIDER, Roles.AGENCY, Roles.RECRUITER})
  @Operation(operationId = "getFacility", summary = "One facility of yours or of an open vacancy")
  public Facility get(UUID id) {
    return caller.is(Roles.PROVIDER)
        ? facilities.get(caller.organisationId(), Ref.of(id))
        : facilities.getOfPosted(caller.organisationId(), id);
  }

  @PUT
  @Path("{id}")
  @Operation(operationId = "replaceFacility", summary = "State a facility anew")
  public Facility replace(UUID id, @HeaderParam("If-Match") String ifMatch, NewFacility body) {
    return facilities.replace(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @PATCH
  @Path("{id}")
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchFacility", summary = "Change some fields of a facility")
  public Facility patch(UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    return facilities.patch(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "deleteFacility", summary = "Remove a facility without vacancies")
  public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
    facilities.delete(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch));
  }

  @GET
  @Path(BY_EXTERNAL_ID)
  @Operation(operationId = "getFacilityByExternalId", summary = "One facility by your name for it")
  public Facility getByExternalId(String externalId) {
    return facilities.get(caller.organisationId(), Ref.ofExternalId(externalId));
  }

  @PUT
  @Path(BY_EXTERNAL_ID)
  @Operation(operationId = "upsertFacility", summary = "Create or replace by your name for it")
  public RestResponse<Facility> upsert(
      String externalId,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      NewFacility body) {
    UpsertCondition condition = new UpsertCondition(ifMatch, ifNoneMatch);
    Ref ref = Ref.ofExternalId(externalId);
    return facilities.upsert(caller.organisationId(), ref, condition, body).answer(PATH);
  }

  @PATCH
  @Path(BY_EXTERNAL_ID)
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchFacilityByExternalId", summary = "Change some fields")
  public Facility patchByExternalId(
      String externalId, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    Ref ref = Ref.ofExternalId(externalId);
    return facilities.patch(caller.organisationId(), ref, new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path(BY_EXTERNAL_ID)
  @ResponseStatus(204)
  @Operation(operationId = "deleteFacilityByExternalId", summary = "Remove by your name for it")
  public void deleteByExternalId(String externalId, @HeaderParam("If-Match") String ifMatch) {
    facilities.delete(caller.organisationId(), Ref.ofExternalId(externalId), new IfMatch(ifMatch));
  }
}
