package org.imagingmatch.platform.openapi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The forms of a body that are no JSON: texts, which the schema of the JSON says nothing of. */
final class Forms {

  private static final String TEXTS = "text/";

  private Forms() {}

  /** Whether an answer has others than JSON, each a page of a list that names the next one. */
  static boolean areMany(APIResponse answer) {
    return answer.getContent().getMediaTypes().keySet().stream()
        .anyMatch(form -> form.startsWith(TEXTS));
  }

  static void describe(Operation operation) {
    Stream.concat(
            Stream.ofNullable(operation.getRequestBody()).map(RequestBody::getContent),
            operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent))
        .filter(Objects::nonNull)
        .flatMap(content -> content.getMediaTypes().entrySet().stream())
        .filter(form -> form.getKey().startsWith(TEXTS))
        .forEach(
            form ->
                form.getValue()
                    .setSchema(
                        OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .format("text")
                            .maxLength(Integer.MAX_VALUE)));
  }
}
