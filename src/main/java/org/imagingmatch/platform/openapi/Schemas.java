package org.imagingmatch.platform.openapi;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Ways through the schemas of a description. */
final class Schemas {

  private static final String REF = "#/components/schemas/";

  private Schemas() {}

  /** The name of the component that a schema stands for; null if it stands for itself. */
  static String name(Schema schema) {
    return schema.getRef() == null ? null : schema.getRef().substring(REF.length());
  }

  /** A schema and all inside it, but for those it only refers to. */
  static Stream<Schema> within(Schema schema) {
    return Stream.concat(
        Stream.of(schema), schema.getAll().values().stream().flatMap(Schemas::anyWithin));
  }

  private static Stream<Schema> anyWithin(Object value) {
    if (value instanceof Schema schema) {
      return within(schema);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(Schemas::anyWithin);
    }
    return value instanceof Collection<?> many
        ? many.stream().flatMap(Schemas::anyWithin)
        : Stream.empty();
  }

  /** The schemas of what an operation takes and answers. */
  static Stream<Schema> of(Operation operation) {
    Stream<Schema> parameters =
        operation.getParameters() == null
            ? Stream.empty()
            : operation.getParameters().stream().map(each -> each.getSchema());
    Stream<Schema> body =
        operation.getRequestBody() == null
            ? Stream.empty()
            : of(operation.getRequestBody().getContent());
    Stream<Schema> answers =
        operation.getResponses().getAPIResponses().values().stream().flatMap(Schemas::of);
    return Stream.of(parameters, body, answers).flatMap(each -> each).filter(Objects::nonNull);
  }

  /** The schemas of what a response carries. */
  static Stream<Schema> of(APIResponse response) {
    return of(response.getContent());
  }

  private static Stream<Schema> of(Content content) {
    return content == null
        ? Stream.empty()
        : content.getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .filter(Objects::nonNull);
  }
}
