package org.imagingmatch.platform.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas that something refers to; libraries bring others along. */
record UsedSchemas(Map<String, Schema> all) {

  Map<String, Schema> of(OpenAPI api) {
    Map<String, Schema> used = new TreeMap<>();
    Deque<Schema> open = new ArrayDeque<>();
    roots(api).forEach(open::add);
    while (!open.isEmpty()) {
      Schemas.within(open.pop())
          .map(Schemas::name)
          .filter(Objects::nonNull)
          .forEach(
              name -> {
                Schema schema = all.get(name);
                if (used.put(name, schema) == null) {
                  open.add(schema);
                }
              });
    }
    return used;
  }

  private static Stream<Schema> roots(OpenAPI api) {
    return Stream.concat(
        api.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .flatMap(Schemas::of),
        api.getComponents().getResponses().values().stream().flatMap(Schemas::of));
  }
}
