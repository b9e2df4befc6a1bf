package org.imagingmatch.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** The caller's people, ranked for every open vacancy, as a stream of lines. */
@Path("/v1/matches")
@Tag(name = "Matching")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class AllMatchesResource {

  private static final String LINES = "application/x-ndjson";

  private final AllMatchesService matches;
  private final Caller caller;
  private final ObjectMapper json;

  AllMatchesResource(AllMatchesService matches, Caller caller, ObjectMapper json) {
    this.matches = matches;
    this.caller = caller;
    this.json = json;
  }

  @GET
  @Produces(LINES)
  @Cost(10)
  @FairShare
  @Operation(operationId = "listAllMatches", summary = "Candidates ranked for every open vacancy")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = LINES, schema = @Schema(implementation = AllMatchesLine.class)))
  public StreamingOutput list(@BeanParam AllMatchesParameters parameters) {
    UUID agency = caller.organisationId();
    MatchRequest request = parameters.request();
    Answer answer = parameters.answer();
    // Whoever hangs up makes writing fail, which ends the work.
    return out -> matches.rank(agency, parameters.after, request, answer, line -> write(line, out));
  }

  private void write(AllMatchesLine line, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
