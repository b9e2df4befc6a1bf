package org.imagingmatch.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imagingmatch.platform.Roles;

/** One operation of the description. */
record Described(Description description, String method, String path, JsonNode node) {

  String id() {
    return node.path("operationId").asText();
  }

  /** Whether a path, as it travels, is one of those that this operation has. */
  boolean isAt(String raw) {
    String[] own = path.split("/");
    String[] other = raw.replaceAll("(?i)%3A", ":").split("/", -1);
    return own.length == other.length
        && IntStream.range(0, own.length)
            .allMatch(i -> own[i].startsWith("{") || own[i].equals(other[i]));
  }

  /** The role a caller must have: the first that is named; empty if anybody may call it. */
  Optional<String> role() {
    return roles().findFirst();
  }

  /** The local persona of that role; an admin is none of its own, the agency's is one. */
  Optional<String> persona() {
    return role().map(role -> role.equals(Roles.ADMIN) ? Roles.AGENCY : role);
  }

  /** The roles of a token, any of which does. */
  Stream<String> roles() {
    return roles("bearer");
  }

  /** The roles of an API key, any of which does; none where no key does. */
  Stream<String> rolesOfKeys() {
    return roles("apiKey");
  }

  private Stream<String> roles(String scheme) {
    return elements(node.path("security"))
        .flatMap(requirement -> elements(requirement.path(scheme)))
        .map(JsonNode::asText);
  }

  Stream<JsonNode> parameters() {
    return elements(node.path("parameters")).map(description::resolved);
  }

  /** The bodies it takes, by media type. */
  Map<String, JsonNode> bodies() {
    return fields(node.path("requestBody").path("content"));
  }

  Set<String> statuses() {
    return fields(node.get("responses")).keySet();
  }

  JsonNode response(String status) {
    return description.resolved(node.get("responses").path(status));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new TreeMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  @Override
  public String toString() {
    return id();
  }
}
