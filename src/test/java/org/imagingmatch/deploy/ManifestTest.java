package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every object is one that Kubernetes and its extensions accept, to the last field. */
class ManifestTest {

  /** Whose fields may be called anything. */
  private static final List<String> FREE =
      List.of("matchLabels", "labels", "requests", "limits", "data", "selector", "parameters");

  static Stream<Overlay> overlays() {
    return Overlay.all();
  }

  static Stream<Manifest> specified() {
    return Overlay.of("production").manifests().stream().filter(each -> each.root().has("spec"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void everyObjectIsKnown(Overlay overlay) {
    assertThat(overlay.manifests())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(Kubernetes.faults(each.root())).as("%s", each).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("specified")
  void aMisspeltFieldIsFoundHoweverDeep(Manifest manifest) {
    List<ObjectNode> places = new ArrayList<>();
    JsonNode copy = manifest.root().deepCopy();
    collect(copy.path("spec"), places);
    for (ObjectNode place : places) {
      place.put("mispelt", "x");
      assertThat(Kubernetes.faults(copy)).as("%s at %s", manifest, place).isNotEmpty();
      place.remove("mispelt");
    }
    assertThat(Kubernetes.faults(copy)).isEmpty();
  }

  @Test
  void aMissingFieldIsFound() {
    Overlay production = Overlay.of("production");
    assertThat(without(production.one("Deployment"), "/spec", "selector")).isNotEmpty();
    assertThat(without(production.one("Deployment"), "/spec/template/spec/containers/0", "name"))
        .isNotEmpty();
    assertThat(without(production.one("HorizontalPodAutoscaler"), "/spec", "maxReplicas"))
        .isNotEmpty();
    assertThat(without(production.one("Cluster"), "/spec", "bootstrap")).isNotEmpty();
    assertThat(without(production.one("HTTPRoute"), "/spec/rules/0/backendRefs/0", "port"))
        .isNotEmpty();
  }

  private static List<String> without(Manifest manifest, String place, String field) {
    JsonNode copy = manifest.root().deepCopy();
    assertThat(((ObjectNode) copy.at(place)).remove(field)).isNotNull();
    return Kubernetes.faults(copy);
  }

  private static void collect(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode place) {
      places.add(place);
      place.properties().stream()
          .filter(field -> !FREE.contains(field.getKey()))
          .forEach(field -> collect(field.getValue(), places));
    } else {
      node.forEach(each -> collect(each, places));
    }
  }
}
