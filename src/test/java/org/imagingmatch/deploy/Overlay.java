package org.imagingmatch.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an overlay sends to Kubernetes. */
record Overlay(String name, List<Manifest> manifests) {

  static final Path DEPLOY = Path.of("deploy");
  static final List<String> NAMES = List.of("kind", "staging", "production", "restore");

  private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

  /** Rendered once for all tests; leaves the test out where nothing can render. */
  static Overlay of(String name) {
    Commands.need("kubectl");
    return RENDERED.computeIfAbsent(name, Overlay::render);
  }

  static Stream<Overlay> all() {
    return NAMES.stream().map(Overlay::of);
  }

  Stream<Manifest> all(String kind) {
    return manifests.stream().filter(each -> each.kind().equals(kind));
  }

  /** The only one of a kind whose name begins like this. */
  Manifest one(String kind, String name) {
    return only(all(kind).filter(each -> each.name().startsWith(name)));
  }

  Manifest one(String kind) {
    return one(kind, "");
  }

  Stream<Manifest> workloads() {
    return manifests.stream().filter(Manifest::isWorkload);
  }

  /** The settings that all replicas are given. */
  Map<String, String> settings() {
    return one("ConfigMap", "imaging-match-").at("/data").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().textValue()));
  }

  @Override
  public String toString() {
    return name;
  }

  private static Overlay render(String name) {
    String rendered =
        Commands.run("kubectl", "kustomize", DEPLOY.resolve("overlays").resolve(name).toString());
    try (MappingIterator<JsonNode> objects =
        new YAMLMapper().readerFor(JsonNode.class).readValues(rendered)) {
      return new Overlay(name, objects.readAll().stream().map(Manifest::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest only(Stream<Manifest> manifests) {
    List<Manifest> found =
        manifests.filter(Predicate.not(each -> each.name().endsWith("dashboard"))).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("There is not one, but " + found);
    }
    return found.get(0);
  }
}
