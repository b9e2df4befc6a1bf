package org.imagingmatch.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/** What an API server would say of an object, with every field that it does not know. */
final class Kubernetes {

  private static final String MODELS = "io.kubernetes.client.openapi.models.";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private Kubernetes() {}

  /** The faults of an object; empty when it is one of Kubernetes, or of an extension we know. */
  static List<String> faults(JsonNode manifest) {
    Optional<Class<?>> type = type(manifest);
    return type.isPresent() ? own(type.get(), manifest) : extension(manifest);
  }

  private static List<String> own(Class<?> type, JsonNode manifest) {
    try {
      JsonElement element = JsonParser.parseString(manifest.toString());
      type.getMethod("validateJsonElement", JsonElement.class).invoke(null, element);
      // The types of values show only when it is read.
      type.getMethod("fromJson", String.class).invoke(null, manifest.toString());
      return List.of();
    } catch (InvocationTargetException e) {
      return List.of(e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> extension(JsonNode manifest) {
    ObjectNode schema = schema(manifest.path("kind").textValue());
    ((ObjectNode) schema.get("properties")).set("metadata", schema("metadata"));
    return SCHEMAS.getSchema(schema).validate(manifest).stream().map(Object::toString).toList();
  }

  private static ObjectNode schema(String name) {
    try (InputStream file = Kubernetes.class.getResourceAsStream("schemas/" + name + ".yaml")) {
      if (file == null) {
        throw new IllegalStateException("Nothing is known of a " + name);
      }
      return (ObjectNode) new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code autoscaling/v2 HorizontalPodAutoscaler} is {@code V2HorizontalPodAutoscaler}. */
  private static Optional<Class<?>> type(JsonNode manifest) {
    String version = manifest.path("apiVersion").asText().replaceAll(".*/", "");
    String name = MODELS + version.toUpperCase() + manifest.path("kind").asText();
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
