package org.imagingmatch.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object that is sent to Kubernetes. */
record Manifest(JsonNode root) {

  private static final List<String> WORKLOADS = List.of("Deployment", "Job");

  String apiVersion() {
    return root.path("apiVersion").textValue();
  }

  String kind() {
    return root.path("kind").textValue();
  }

  String name() {
    return root.at("/metadata/name").textValue();
  }

  /** What stands at a JSON Pointer; missing when nothing does. */
  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  int number(String pointer) {
    return root.at(pointer).intValue();
  }

  boolean isWorkload() {
    return WORKLOADS.contains(kind());
  }

  /** Of the pods that it makes. */
  JsonNode pod() {
    return root.at("/spec/template/spec");
  }

  /** The only one that its pods have. */
  JsonNode container() {
    return pod().at("/containers/0");
  }

  /** Everything that has a name inside, however deep. */
  Stream<JsonNode> all(String field) {
    return StreamSupport.stream(root.findValues(field).spliterator(), false);
  }

  @Override
  public String toString() {
    return kind() + " " + name();
  }
}
