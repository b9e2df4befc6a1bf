package org.imagingmatch.bulk;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.Problems;

/**
 * What a caller may say about an import.
 *
 * @param atomic false by default
 * @param id null = the service gives one
 */
public record ImportParameters(
    @Parameter(description = "true = all of it or nothing: a refused record refuses all.")
        @QueryParam("atomic")
        Boolean atomic,
    @Parameter(description = "Id of the import, of your choice, to watch or cancel it meanwhile.")
        @QueryParam("id")
        UUID id,
    @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
    @Parameter(description = "gzip, or nothing.") @HeaderParam(HttpHeaders.CONTENT_ENCODING)
        String encoding) {

  static final String CSV = "text/csv";

  private static final String GZIP = "gzip";
  private static final String IDENTITY = "identity";

  /** Answers 415 for a body that cannot be read. */
  ImportRequest request() {
    if (type == null) {
      throw Problems.unsupportedMediaType(
          "The header Content-Type is missing: it is application/x-ndjson or text/csv.");
    }
    String packed = Objects.requireNonNullElse(encoding, IDENTITY).toLowerCase(Locale.ROOT);
    if (!packed.equals(GZIP) && !packed.equals(IDENTITY)) {
      throw Problems.unsupportedMediaType("Of content encodings, gzip is read.");
    }
    return new ImportRequest(
        Objects.requireNonNullElseGet(id, UUID::randomUUID),
        Boolean.TRUE.equals(atomic),
        MediaType.valueOf(type).isCompatible(MediaType.valueOf(CSV)),
        packed.equals(GZIP));
  }
}
