package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The committed {@code openapi.yaml}. */
final class Description {

  /** Where it is; tests run at the top of the project. */
  static final Path FILE = Path.of("openapi.yaml");

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private static final String SCHEMAS = "/components/schemas";

  private final JsonNode root;

  /** By their places in the description; the tests ask for the same ones again and again. */
  private final Map<JsonNode, JsonSchema> schemas =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private Description(JsonNode root) {
    this.root = root;
  }

  static Description committed() {
    try {
      return new Description(new YAMLMapper().readTree(FILE.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode root() {
    return root;
  }

  /** All operations: those that only read first, those that remove last. */
  Stream<Described> operations() {
    return METHODS.stream()
        .flatMap(
            method ->
                root.get("paths").properties().stream()
                    .filter(path -> path.getValue().has(method))
                    .map(
                        path ->
                            new Described(
                                this, method, path.getKey(), path.getValue().get(method))));
  }

  /** What a node stands for: itself, or what its {@code $ref} points to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").textValue().substring(1)) : node;
  }

  /** As a role reads it: without alternatives of answers that are for other roles. */
  Description as(String role) {
    JsonNode own = root.deepCopy();
    for (JsonNode union : own.findParents("anyOf")) {
      Iterator<JsonNode> alternatives = union.get("anyOf").elements();
      while (alternatives.hasNext()) {
        JsonNode roles = resolved(alternatives.next()).path("x-roles");
        if (!roles.isMissingNode() && !roles.toString().contains('"' + role + '"')) {
          alternatives.remove();
        }
      }
    }
    return new Description(own);
  }

  /** What a value says that the schema does not, down to single fields; empty if it fits. */
  List<String> misfits(JsonNode schema, JsonNode value) {
    return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private JsonSchema compiled(JsonNode schema) {
    ObjectNode document = schema.deepCopy();
    document.set("$defs", root.at(SCHEMAS).deepCopy());
    document.findParents("$ref").forEach(Description::redirected);
    document.findParents("properties").forEach(Description::closed);
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document, config);
  }

  private static void redirected(JsonNode reference) {
    String target = reference.get("$ref").textValue().replace(SCHEMAS, "/$defs");
    ((ObjectNode) reference).put("$ref", target);
  }

  /** A field that is not described is a misfit too. */
  private static void closed(JsonNode schema) {
    if (!schema.has("additionalProperties") && schema.get("properties").isObject()) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }
}
