package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the service answered.
 *
 * @param parts the values by their place: {@code status}, {@code header etag}, {@code /agency/id},
 *     and those of all items of a list together
 * @param documents the body: one, or a line each; a text if it is no JSON
 */
record Answer(int status, Map<String, List<String>> parts, List<JsonNode> documents) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What names a request, a moment or a length, not what was asked for. */
  private static final Set<String> OF_THE_REQUEST =
      Set.of(
          "header date",
          "header x-request-id",
          "header content-length",
          "/instance",
          "/traceId",
          "/importId",
          "header import-id",
          "header retry-after");

  static Answer of(HttpResponse<String> response) {
    Map<String, List<String>> parts = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> parts.put("header " + name.toLowerCase(Locale.ROOT), values));
    List<JsonNode> documents = documents(response.body());
    documents.forEach(each -> collect("", each, parts));
    parts
        .keySet()
        .removeIf(name -> OF_THE_REQUEST.contains(name) || name.startsWith("header ratelimit"));
    parts.put("status", List.of(String.valueOf(response.statusCode())));
    return new Answer(response.statusCode(), parts, documents);
  }

  /** The documents of a body, which can be lines of JSON. */
  static List<JsonNode> documents(String body) {
    try (MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(body)) {
      return documents.readAll();
    } catch (IOException e) {
      return List.of(JSON.getNodeFactory().textNode(body));
    }
  }

  private static void collect(String place, JsonNode node, Map<String, List<String>> parts) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> collect(place + "/" + each.getKey(), each.getValue(), parts));
    } else if (node.isArray()) {
      node.forEach(each -> collect(place + "/*", each, parts));
    } else {
      parts.computeIfAbsent(place, none -> new ArrayList<>()).add(node.asText());
    }
  }

  boolean isSuccess() {
    return status < 300;
  }

  /** The same in other words. */
  Answer map(UnaryOperator<String> words) {
    return new Answer(
        status,
        parts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> each.getValue().stream().map(words).toList(),
                    (a, b) -> a,
                    TreeMap::new)),
        documents);
  }

  /** Where another answer says something else. */
  Set<String> differences(Answer other) {
    Set<String> places = new TreeSet<>(parts.keySet());
    places.addAll(other.parts.keySet());
    places.removeIf(place -> Objects.equals(parts.get(place), other.parts.get(place)));
    return places;
  }

  @Override
  public String toString() {
    return "%.500s".formatted(parts);
  }

  /** What the place says. */
  String said(String place) {
    return String.valueOf(parts.get(place));
  }
}
