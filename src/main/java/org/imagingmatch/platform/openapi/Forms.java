package org.imagingmatch.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The forms of an answer that are no JSON: texts, which the schema of the JSON says nothing of. */
final class Forms {

  private static final String TEXTS = "text/";

  private Forms() {}

  /** Whether an answer has others than JSON, each a page of a list that names the next one. */
  static boolean areMany(APIResponse answer) {
    return answer.getContent().getMediaTypes().keySet().stream()
        .anyMatch(form -> form.startsWith(TEXTS));
  }

  static void describe(Operation operation) {
    operation.getResponses().getAPIResponses().values().stream()
        .filter(answer -> answer.getContent() != null)
        .flatMap(answer -> answer.getContent().getMediaTypes().entrySet().stream())
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
