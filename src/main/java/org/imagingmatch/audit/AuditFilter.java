package org.imagingmatch.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which events to list. What is not stated restricts nothing.
 *
 * @param candidateId of whom data was seen or changed
 * @param action any of these
 * @param actor the credential that did it
 * @param from first moment
 * @param until the moment before which they end
 */
public record AuditFilter(
    @Parameter(description = "Id of the person whose data was seen or changed.")
        @QueryParam("candidateId")
        UUID candidateId,
    @Parameter(description = "Id of the vacancy it was about.") @QueryParam("vacancyId")
        UUID vacancyId,
    @Parameter(description = "Any of these, such as candidate.read; repeat it.")
        @QueryParam("action")
        List<@Pattern(regexp = "[a-z_-]+\\.[a-z_-]+", message = "{action}") String> action,
    @Parameter(description = "The credential that did it: the subject of a token, or key:….")
        @QueryParam("actor")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]{1,255}", message = "{actor}")
        String actor,
    @Parameter(description = "First moment, RFC 3339.") @QueryParam("from") Instant from,
    @Parameter(description = "The moment before which the events end, RFC 3339.")
        @QueryParam("until")
        Instant until) {}
