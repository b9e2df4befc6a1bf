package org.imagingmatch.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.RequestId;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer to an import that was read to its end, written as a stream.
 *
 * @param kept false = it was atomic and something was refused
 */
record ImportAnswer(
    UUID importId, Tally tally, Refusals refusals, boolean kept, ObjectMapper json) {

  private static final String HEADER = "Import-Id";

  RestResponse<StreamingOutput> response() {
    HttpProblem problem = Problems.importRefused(tally.refused());
    return RestResponse.ResponseBuilder.<StreamingOutput>create(
            kept ? RestResponse.StatusCode.OK : problem.getStatusCode())
        .entity(body(problem))
        .type(kept ? MediaType.APPLICATION_JSON : HttpProblem.MEDIA_TYPE.toString())
        .header(HEADER, importId)
        .build();
  }

  private StreamingOutput body(HttpProblem problem) {
    ObjectNode head = json.createObjectNode();
    if (!kept) {
      head.put("type", problem.getType().toString())
          .put("title", problem.getTitle())
          .put("status", problem.getStatusCode())
          .put("detail", problem.getDetail())
          .put("traceId", RequestId.current().orElse(null));
    }
    head.put("importId", importId.toString())
        .put("lines", tally.lines())
        .put("created", kept ? tally.created() : 0)
        .put("replaced", kept ? tally.replaced() : 0)
        .put("unchanged", tally.unchanged())
        .put("refused", tally.refused());
    String text = head.toString();
    String begin = text.substring(0, text.length() - 1) + ",\"items\":[";
    return out -> {
      out.write(begin.getBytes(StandardCharsets.UTF_8));
      refusals.writeTo(out);
      out.write("]}".getBytes(StandardCharsets.UTF_8));
    };
  }
}
