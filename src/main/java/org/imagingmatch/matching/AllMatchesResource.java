package org.imagingmatch.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.JsonLines;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;

/** The caller's people, ranked for every open vacancy, as a stream of lines. */
@Path("/v1/matches")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class AllMatchesResource {

  private final AllMatchesService matches;
  private final Caller caller;
  private final JsonLines lines;

  AllMatchesResource(AllMatchesService matches, Caller caller, JsonLines lines) {
    this.matches = matches;
    this.caller = caller;
    this.lines = lines;
  }

  @GET
  @Produces(JsonLines.MEDIA_TYPE)
  @Cost(10)
  @Operation(operationId = "listAllMatches", summary = "Candidates ranked for every open vacancy")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = JsonLines.MEDIA_TYPE,
              schema = @Schema(implementation = AllMatchesLine.class)))
  public StreamingOutput list(@BeanParam AllMatchesParameters parameters) {
    UUID agency = caller.organisationId();
    MatchRequest request = parameters.ranking.request();
    Answer answer = parameters.answer();
    return lines.<AllMatchesLine>of(
        line -> matches.rank(agency, parameters.after, request, answer, line));
  }
}
