package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The properties that answers can have, each as {@code Schema.property}. */
final class Reachable {

  private static final String SCHEMAS = "#/components/schemas/";

  private final Description description;
  private final Set<String> properties = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();

  private Reachable(Description description) {
    this.description = description;
  }

  /** Those of the answers to everything that a role may call, refusals included. */
  static Set<String> by(String role, Description description) {
    Reachable reachable = new Reachable(description.as(role));
    reachable
        .description
        .operations()
        .filter(each -> each.role().isEmpty() || each.roles().anyMatch(role::equals))
        .forEach(
            operation ->
                operation
                    .statuses()
                    .forEach(
                        status ->
                            operation
                                .response(status)
                                .path("content")
                                .forEach(media -> reachable.add(media.get("schema"), null))));
    return reachable.properties;
  }

  /** Those in some schemas, whoever reads them. */
  static Set<String> in(Description description, String... schemas) {
    Reachable reachable = new Reachable(description);
    for (String schema : schemas) {
      reachable.addNamed(SCHEMAS + schema);
    }
    return reachable.properties;
  }

  private void addNamed(String reference) {
    if (seen.add(reference)) {
      JsonNode schema = description.root().at(reference.substring(1));
      add(schema, reference.substring(SCHEMAS.length()));
    }
  }

  /**
   * What is in a schema.
   *
   * @param name null = it has none, and so no properties of its own
   */
  private void add(JsonNode schema, String name) {
    if (schema.has("$ref")) {
      addNamed(schema.get("$ref").textValue());
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String place = name + "." + property.getKey();
              properties.add(place);
              add(property.getValue(), place);
            });
    for (String part : new String[] {"anyOf", "allOf", "oneOf"}) {
      schema.path(part).forEach(alternative -> add(alternative, name));
    }
    for (String part : new String[] {"items", "additionalProperties"}) {
      if (schema.path(part).isObject()) {
        add(schema.get(part), name);
      }
    }
  }
}
