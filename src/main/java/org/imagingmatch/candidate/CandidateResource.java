package org.imagingmatch.candidate;

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

/** Candidates of the caller's agency. */
@Path(CandidateResource.PATH)
@Tag(name = "Candidates")
@RolesAllowed(Roles.AGENCY)
public class CandidateResource {

  static final String PATH = "/v1/candidates";
  private static final String BY_EXTERNAL_ID = "by-external-id/{externalId}";

  private final CandidateService candidates;
  private final Caller caller;

  CandidateResource(CandidateService candidates, Caller caller) {
    this.candidates = candidates;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "createCandidate", summary = "A new candidate")
  public RestResponse<Candidate> create(NewCandidate body) {
    return Saved.created(PATH, candidates.create(caller.organisationId(), UUID.randomUUID(), body));
  }

  @GET
  @Operation(operationId = "listCandidates", summary = "Your candidates")
  @RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
  public FacetedPage<Candidate> list(
      @BeanParam CandidateFilter filter,
      @QueryParam("facets") List<String> facets,
      @BeanParam PageRequest page) {
    return candidates.list(caller.organisationId(), filter, facets, page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
  @Operation(operationId = "getCandidate", summary = "One candidate")
  public Candidate get(UUID id) {
    return candidates.get(caller.organisationId(), Ref.of(id));
  }

  @PUT
  @Path("{id}")
  @Operation(operationId = "replaceCandidate", summary = "State a candidate anew")
  public Candidate replace(UUID id, @HeaderParam("If-Match") String ifMatch, NewCandidate body) {
    return candidates.replace(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @PATCH
  @Path("{id}")
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchCandidate", summary = "Change some fields of a candidate")
  public Candidate patch(UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    return candidates.patch(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "deleteCandidate", summary = "Remove a candidate")
  public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
    candidates.delete(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch));
  }

  @GET
  @Path(BY_EXTERNAL_ID)
  @RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
  @Operation(
      operationId = "getCandidateByExternalId",
      summary = "One candidate by your name for it")
  public Candidate getByExternalId(String externalId) {
    return candidates.get(caller.organisationId(), Ref.ofExternalId(externalId));
  }

  @PUT
  @Path(BY_EXTERNAL_ID)
  @Operation(operationId = "upsertCandidate", summary = "Create or replace by your name for it")
  public RestResponse<Candidate> upsert(
      String externalId,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      NewCandidate body) {
    UpsertCondition condition = new UpsertCondition(ifMatch, ifNoneMatch);
    Ref ref = Ref.ofExternalId(externalId);
    return candidates.upsert(caller.organisationId(), ref, condition, body).answer(PATH);
  }

  @PATCH
  @Path(BY_EXTERNAL_ID)
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchCandidateByExternalId", summary = "Change some fields")
  public Candidate patchByExternalId(
      String externalId, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    Ref ref = Ref.ofExternalId(externalId);
    return candidates.patch(caller.organisationId(), ref, new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path(BY_EXTERNAL_ID)
  @ResponseStatus(204)
  @Operation(operationId = "deleteCandidateByExternalId", summary = "Remove by your name for it")
  public void deleteByExternalId(String externalId, @HeaderParam("If-Match") String ifMatch) {
    candidates.delete(caller.organisationId(), Ref.ofExternalId(externalId), new IfMatch(ifMatch));
  }
}
