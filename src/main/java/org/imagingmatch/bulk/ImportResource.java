package org.imagingmatch.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.JsonLines;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.idempotency.KeyNotNeeded;
import org.imagingmatch.vacancy.NewVacancy;
import org.jboss.resteasy.reactive.RestResponse;

/** Streams of things to be put under their owner's names for them. */
@Path("/v1")
@Tag(name = "Imports")
public class ImportResource {

  private static final String CSV = ImportParameters.CSV;

  private final Importer importer;
  private final ImportKinds kinds;
  private final CsvTemplates templates;
  private final Caller caller;

  ImportResource(Importer importer, ImportKinds kinds, CsvTemplates templates, Caller caller) {
    this.importer = importer;
    this.kinds = kinds;
    this.templates = templates;
    this.caller = caller;
  }

  @POST
  @KeyNotNeeded
  @Path("candidates:import")
  @Consumes({JsonLines.MEDIA_TYPE, CSV})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.AGENCY)
  @Operation(operationId = "importCandidates", summary = "Create or replace candidates by the line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ImportResult.class)))
  public RestResponse<StreamingOutput> candidates(
      @BeanParam ImportParameters parameters,
      @RequestBody(
              content = {
                @Content(
                    mediaType = JsonLines.MEDIA_TYPE,
                    schema = @Schema(implementation = NewCandidate.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
              })
          InputStream body) {
    return run(kinds.candidates(), parameters, body);
  }

  @POST
  @KeyNotNeeded
  @Path("vacancies:import")
  @Consumes({JsonLines.MEDIA_TYPE, CSV})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Operation(operationId = "importVacancies", summary = "Create or replace vacancies by the line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ImportResult.class)))
  public RestResponse<StreamingOutput> vacancies(
      @BeanParam ImportParameters parameters,
      @RequestBody(
              content = {
                @Content(
                    mediaType = JsonLines.MEDIA_TYPE,
                    schema = @Schema(implementation = NewVacancy.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
              })
          InputStream body) {
    return run(kinds.vacancies(), parameters, body);
  }

  @POST
  @KeyNotNeeded
  @Path("facilities:import")
  @Consumes({JsonLines.MEDIA_TYPE, CSV})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Operation(operationId = "importFacilities", summary = "Create or replace facilities by the line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ImportResult.class)))
  public RestResponse<StreamingOutput> facilities(
      @BeanParam ImportParameters parameters,
      @RequestBody(
              content = {
                @Content(
                    mediaType = JsonLines.MEDIA_TYPE,
                    schema = @Schema(implementation = NewFacility.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
              })
          InputStream body) {
    return run(kinds.facilities(), parameters, body);
  }

  private RestResponse<StreamingOutput> run(
      ImportKind<?> kind, ImportParameters parameters, InputStream body) {
    return importer.run(kind, caller.organisationId(), parameters.request(), body).response();
  }

  @GET
  @Path("candidates:import-template")
  @Produces(CSV)
  @RolesAllowed(Roles.AGENCY)
  @Operation(operationId = "getCandidatesTemplate", summary = "The columns of candidates as CSV")
  public String candidatesTemplate() {
    return templates.of(kinds.candidates());
  }

  @GET
  @Path("vacancies:import-template")
  @Produces(CSV)
  @RolesAllowed(Roles.PROVIDER)
  @Operation(operationId = "getVacanciesTemplate", summary = "The columns of vacancies as CSV")
  public String vacanciesTemplate() {
    return templates.of(kinds.vacancies());
  }

  @GET
  @Path("facilities:import-template")
  @Produces(CSV)
  @RolesAllowed(Roles.PROVIDER)
  @Operation(operationId = "getFacilitiesTemplate", summary = "The columns of facilities as CSV")
  public String facilitiesTemplate() {
    return templates.of(kinds.facilities());
  }
}
