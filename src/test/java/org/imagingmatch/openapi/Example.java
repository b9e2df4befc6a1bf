package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.arc.Arc;
import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A request to an operation, at first with the values that the description gives as examples.
 *
 * @param parameters values by place ({@code path}, {@code query}, {@code header}) and name
 * @param media of the body; null = no body
 * @param body null = none
 */
record Example(
    Described operation, Map<String, Map<String, String>> parameters, String media, JsonNode body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  static Example of(Described operation) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    operation
        .parameters()
        .filter(parameter -> parameter.has("example"))
        .forEach(
            parameter ->
                values
                    .computeIfAbsent(parameter.get("in").asText(), in -> new LinkedHashMap<>())
                    .put(parameter.get("name").asText(), parameter.get("example").asText()));
    Iterator<Map.Entry<String, JsonNode>> bodies = operation.bodies().entrySet().iterator();
    if (!bodies.hasNext()) {
      return new Example(operation, values, null, null);
    }
    Map.Entry<String, JsonNode> first = bodies.next();
    return new Example(operation, values, first.getKey(), first.getValue().path("example"));
  }

  /** The values of one place, by name. */
  Map<String, String> in(String place) {
    return parameters.getOrDefault(place, Map.of());
  }

  Example with(String place, String name, String value) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>(parameters);
    Map<String, String> there = new LinkedHashMap<>(in(place));
    there.put(name, value);
    values.put(place, there);
    return new Example(operation, values, media, body);
  }

  Example with(JsonNode other) {
    return new Example(operation, parameters, media, other);
  }

  /** Every value of it, in order. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    map(
        text -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  /** The same with other values: every parameter and every text of the body. */
  Example map(UnaryOperator<String> value) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    parameters.forEach(
        (place, there) -> {
          Map<String, String> mapped = new LinkedHashMap<>();
          there.forEach((name, each) -> mapped.put(name, value.apply(each)));
          values.put(place, mapped);
        });
    return new Example(operation, values, media, body == null ? null : mapped(body, value));
  }

  private static JsonNode mapped(JsonNode node, UnaryOperator<String> value) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.properties().forEach(each -> copy.set(each.getKey(), mapped(each.getValue(), value)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(each -> copy.add(mapped(each, value)));
      return copy;
    }
    return node.isTextual() ? TextNode.valueOf(value.apply(node.textValue())) : node;
  }

  /**
   * Asks the service under test, which has to answer as openapi.yaml says.
   *
   * @param token null = nobody asks
   */
  Answer send(String token) {
    HttpResponse<String> response = ask(token);
    Contract.holds(response);
    return Answer.of(response);
  }

  /** The same, whatever the answer is. */
  HttpResponse<String> ask(String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri())
            .method(
                operation.method().toUpperCase(Locale.ROOT),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    in("header").forEach(request::header);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request.header("Content-Type", media);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private URI uri() {
    String path = operation.path();
    for (Map.Entry<String, String> each : in("path").entrySet()) {
      path = path.replace("{" + each.getKey() + "}", encoded(each.getValue()));
    }
    String query =
        in("query").entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return service().resolve(path + (query.isEmpty() ? "" : "?" + query));
  }

  private static URI service() {
    return Arc.container().instance(ValueRegistry.class).get().get(HttpServer.LOCAL_BASE_URI);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "%s %s %s %.200s"
        .formatted(operation.method().toUpperCase(Locale.ROOT), operation.path(), parameters, body);
  }
}
