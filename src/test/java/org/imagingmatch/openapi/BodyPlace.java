package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imagingmatch.openapi.Foreign.Form;

/**
 * A place of a request body that names a thing.
 *
 * @param path the fields that lead there
 * @param many whether it is a list
 */
record BodyPlace(List<String> path, Form form, boolean many) {

  /** Deep enough for a thing inside a thing; requirement trees go on for ever. */
  private static final int DEPTH = 3;

  /** All of them, whether the example states them or not. */
  static Stream<BodyPlace> in(Example example) {
    if (example.media() == null) {
      return Stream.empty();
    }
    Described operation = example.operation();
    JsonNode schema = operation.bodies().get(example.media()).get("schema");
    return within(operation.description(), schema, List.of());
  }

  private static Stream<BodyPlace> within(
      Description description, JsonNode schema, List<String> path) {
    if (path.size() == DEPTH) {
      return Stream.empty();
    }
    return shapes(description, schema)
        .flatMap(shape -> shape.path("properties").properties().stream())
        .flatMap(
            field -> {
              List<String> place = Stream.concat(path.stream(), Stream.of(field.getKey())).toList();
              JsonNode value = field.getValue();
              if (field.getKey().equals("externalId")) {
                return Stream.of(new BodyPlace(place, Form.EXTERNAL_ID, false));
              }
              if (isId(value) || isId(value.path("items"))) {
                return Stream.of(new BodyPlace(place, Form.ID, value.has("items")));
              }
              return within(description, value, place);
            });
  }

  private static Stream<JsonNode> shapes(Description description, JsonNode schema) {
    return Stream.concat(
        Stream.of(description.resolved(schema)),
        StreamSupport.stream(schema.path("anyOf").spliterator(), false).map(description::resolved));
  }

  static boolean isId(JsonNode schema) {
    return schema.path("format").asText().equals("uuid");
  }

  String pointer() {
    return "/" + String.join("/", path);
  }

  /** The example with a value there, and without what could be stated in its stead. */
  Example put(Example example, String value) {
    ObjectNode body = example.body().deepCopy();
    ObjectNode parent = body;
    for (String field : path.subList(0, path.size() - 1)) {
      parent = parent.withObjectProperty(field);
    }
    String name = path.get(path.size() - 1);
    parent.remove(name.replaceFirst("Id$", ""));
    if (many) {
      parent.putArray(name).add(value);
    } else {
      parent.put(name, value);
    }
    return example.with(body);
  }
}
