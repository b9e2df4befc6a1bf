package org.imagingmatch.vacancy;

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

/** Vacancies of the caller's organisation; to agencies, the open ones of all. */
@Path(VacancyResource.PATH)
@Tag(name = "Vacancies")
@RolesAllowed(Roles.PROVIDER)
public class VacancyResource {

  static final String PATH = "/v1/vacancies";
  private static final String BY_EXTERNAL_ID = "by-external-id/{externalId}";

  private final VacancyService vacancies;
  private final Caller caller;

  VacancyResource(VacancyService vacancies, Caller caller) {
    this.vacancies = vacancies;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "createVacancy", summary = "A new vacancy")
  public RestResponse<Vacancy> create(NewVacancy body) {
    return Saved.created(PATH, vacancies.create(caller.organisationId(), UUID.randomUUID(), body));
  }

  @GET
  @RolesAllowed({Roles.RECRUITER, Roles.AGENCY, Roles.PROVIDER})
  @Operation(operationId = "listVacancies", summary = "Your vacancies, or the open ones of all")
  public FacetedPage<Vacancy> list(
      @BeanParam VacancyFilter filter,
      @QueryParam("facets") List<String> facets,
      @BeanParam PageRequest page) {
    return caller.is(Roles.PROVIDER)
        ? vacancies.list(caller.organisationId(), filter, facets, page)
        : vacancies.listPosted(caller.organisationId(), filter, facets, page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.RECRUITER, Roles.AGENCY, Roles.PROVIDER})
  @Operation(
      operationId = "getVacancy",
      summary = "One vacancy of yours, or an open one of any provider")
  public Vacancy get(UUID id) {
    return caller.is(Roles.PROVIDER)
        ? vacancies.get(caller.organisationId(), Ref.of(id))
        : vacancies.getPosted(caller.organisationId(), id);
  }

  @PUT
  @Path("{id}")
  @Operation(operationId = "replaceVacancy", summary = "State a vacancy anew")
  public Vacancy replace(UUID id, @HeaderParam("If-Match") String ifMatch, NewVacancy body) {
    return vacancies.replace(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @PATCH
  @Path("{id}")
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchVacancy", summary = "Change some fields of a vacancy")
  public Vacancy patch(UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    return vacancies.patch(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "deleteVacancy", summary = "Remove a vacancy")
  public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
    vacancies.delete(caller.organisationId(), Ref.of(id), new IfMatch(ifMatch));
  }

  @GET
  @Path(BY_EXTERNAL_ID)
  @Operation(operationId = "getVacancyByExternalId", summary = "One vacancy by your name for it")
  public Vacancy getByExternalId(String externalId) {
    return vacancies.get(caller.organisationId(), Ref.ofExternalId(externalId));
  }

  @PUT
  @Path(BY_EXTERNAL_ID)
  @Operation(operationId = "upsertVacancy", summary = "Create or replace by your name for it")
  public RestResponse<Vacancy> upsert(
      String externalId,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      NewVacancy body) {
    UpsertCondition condition = new UpsertCondition(ifMatch, ifNoneMatch);
    Ref ref = Ref.ofExternalId(externalId);
    return vacancies.upsert(caller.organisationId(), ref, condition, body).answer(PATH);
  }

  @PATCH
  @Path(BY_EXTERNAL_ID)
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchVacancyByExternalId", summary = "Change some fields")
  public Vacancy patchByExternalId(
      String externalId, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    Ref ref = Ref.ofExternalId(externalId);
    return vacancies.patch(caller.organisationId(), ref, new IfMatch(ifMatch), body);
  }

  @DELETE
  @Path(BY_EXTERNAL_ID)
  @ResponseStatus(204)
  @Operation(operationId = "deleteVacancyByExternalId", summary = "Remove by your name for it")
  public void deleteByExternalId(String externalId, @HeaderParam("If-Match") String ifMatch) {
    vacancies.delete(caller.organisationId(), Ref.ofExternalId(externalId), new IfMatch(ifMatch));
  }
}
