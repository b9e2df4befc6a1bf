package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every place must be given, whatever else differs. */
class ChecklistTest {

  private static final String SELF = "app.kubernetes.io/name";
  private static final String DIGEST = "@sha256:[0-9a-f]{64}";

  static Stream<Overlay> overlays() {
    return Overlay.all();
  }

  static Stream<Overlay> inProduction() {
    return Stream.of("production", "restore").map(Overlay::of);
  }

  static Stream<Overlay> shared() {
    return Stream.of("staging", "production", "restore").map(Overlay::of);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void podsAreRestricted(Overlay overlay) {
    assertThat(overlay.one("Namespace").at("/metadata/labels").properties())
        .anySatisfy(
            label -> {
              assertThat(label.getKey()).isEqualTo("pod-security.kubernetes.io/enforce");
              assertThat(label.getValue().textValue()).isEqualTo("restricted");
            });
    assertThat(overlay.workloads())
        .isNotEmpty()
        .allSatisfy(
            workload -> {
              JsonNode pod = workload.pod();
              assertThat(pod.at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
              assertThat(pod.at("/securityContext/runAsUser").intValue()).isGreaterThan(9999);
              assertThat(pod.at("/securityContext/seccompProfile/type").textValue())
                  .isEqualTo("RuntimeDefault");
              assertThat(pod.get("automountServiceAccountToken").booleanValue()).isFalse();
              assertThat(pod.get("enableServiceLinks").booleanValue()).isFalse();
              assertThat(pod.get("containers")).hasSize(1);
              JsonNode container = workload.container().get("securityContext");
              assertThat(container.get("allowPrivilegeEscalation").booleanValue()).isFalse();
              assertThat(container.get("readOnlyRootFilesystem").booleanValue()).isTrue();
              assertThat(container.at("/capabilities/drop/0").textValue()).isEqualTo("ALL");
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void nothingIsWrittenButToTmp(Overlay overlay) {
    assertThat(overlay.workloads())
        .allSatisfy(
            workload ->
                assertThat(workload.container().get("volumeMounts"))
                    .filteredOn(mount -> !mount.path("readOnly").asBoolean())
                    .extracting(mount -> mount.get("mountPath").textValue())
                    .containsExactly("/tmp"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void memoryIsReservedInFullAndProcessorsAreCounted(Overlay overlay) {
    assertThat(overlay.workloads())
        .allSatisfy(
            workload -> {
              JsonNode resources = workload.container().get("resources");
              assertThat(resources.at("/requests/memory"))
                  .isEqualTo(resources.at("/limits/memory"));
              assertThat(resources.at("/limits/cpu").textValue()).isEqualTo("2");
              assertThat(resources.at("/requests/cpu").isTextual()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void secretsAreNamedAndNeverWritten(Overlay overlay) {
    assertThat(overlay.all("Secret")).isEmpty();
    assertThat(overlay.workloads().flatMap(each -> stream(each.container().get("env"))))
        .filteredOn(each -> each.get("name").textValue().matches(".*(PASSWORD|SECRETS|USERNAME)"))
        .isNotEmpty()
        .allMatch(each -> each.at("/valueFrom/secretKeyRef/name").isTextual());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void eachProbeAsksItsOwnQuestionOnThePortThatNoRouteLeadsTo(Overlay overlay) {
    JsonNode container = overlay.one("Deployment").container();
    assertThat(container.at("/startupProbe/httpGet/path").textValue())
        .isEqualTo("/q/health/started");
    assertThat(container.at("/livenessProbe/httpGet/path").textValue()).isEqualTo("/q/health/live");
    assertThat(container.at("/readinessProbe/httpGet/path").textValue())
        .isEqualTo("/q/health/ready");
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      assertThat(container.at("/" + probe + "/httpGet/port").textValue()).isEqualTo("management");
      assertThat(container.at("/" + probe + "/timeoutSeconds").intValue()).isGreaterThan(1);
    }
    assertThat(container.get("ports"))
        .anyMatch(
            port ->
                port.get("name").textValue().equals("management")
                    && port.get("containerPort").intValue() == 9000);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void nobodyGoesBeforeSomebodyElseIsReady(Overlay overlay) {
    JsonNode strategy = overlay.one("Deployment").at("/spec/strategy");
    assertThat(strategy.at("/type").textValue()).isEqualTo("RollingUpdate");
    assertThat(strategy.at("/rollingUpdate/maxUnavailable").intValue()).isZero();
    assertThat(overlay.one("Deployment").at("/spec/replicas").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void replicasSpreadOverZonesAndHosts(Overlay overlay) {
    assertThat(overlay.one("Deployment").pod().get("topologySpreadConstraints"))
        .extracting(each -> each.get("topologyKey").textValue())
        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
  }

  @ParameterizedTest
  @MethodSource("shared")
  void oneReplicaAtATimeIsDisturbed(Overlay overlay) {
    Manifest budget = overlay.one("PodDisruptionBudget");
    assertThat(budget.number("/spec/maxUnavailable")).isEqualTo(1);
    assertThat(budget.at("/spec/selector"))
        .isEqualTo(overlay.one("Deployment").at("/spec/selector"));
  }

  @ParameterizedTest
  @MethodSource("shared")
  void nothingGoesInOrOutUnlessAPolicySaysSo(Overlay overlay) {
    JsonNode all = overlay.one("NetworkPolicy", "deny-all").at("/spec");
    assertThat(all.get("podSelector").isEmpty()).isTrue();
    assertThat(all.get("policyTypes")).hasSize(2);
    assertThat(all.has("ingress") || all.has("egress")).isFalse();
    assertThat(overlay.all("NetworkPolicy").flatMap(each -> stream(each.at("/spec/ingress"))))
        .isNotEmpty()
        .allMatch(rule -> rule.hasNonNull("from") && rule.hasNonNull("ports"));
  }

  @ParameterizedTest
  @MethodSource("shared")
  void theWorldReachesTheApiAndNothingBesideIt(Overlay overlay) {
    Set<String> open =
        Stream.concat(
                overlay.all("HTTPRoute").flatMap(each -> each.all("path")).map(p -> p.get("value")),
                overlay
                    .all("Ingress")
                    .flatMap(each -> each.all("path"))
                    .filter(JsonNode::isTextual))
            .map(JsonNode::textValue)
            .collect(Collectors.toSet());
    assertThat(open).containsExactlyInAnyOrder("/v1", "/q/openapi", "/q/swagger-ui");
  }

  @ParameterizedTest
  @MethodSource("inProduction")
  void imagesAreNamedByDigest(Overlay overlay) {
    assertThat(overlay.workloads().map(each -> each.container().get("image").textValue()))
        .hasSize(2)
        .allMatch(image -> image.matches(".+" + DIGEST))
        .satisfies(images -> assertThat(Set.copyOf(images)).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void servicesAndPoliciesFindTheirPodsAndNoOthers(Overlay overlay) {
    JsonNode api = overlay.one("Deployment").at("/spec/template/metadata/labels");
    JsonNode migration = overlay.one("Job").at("/spec/template/metadata/labels");
    JsonNode selector = overlay.one("Service").at("/spec/selector");
    assertThat(api.properties()).containsAll(selector.properties());
    assertThat(migration.properties().containsAll(selector.properties())).isFalse();
    assertThat(migration.get(SELF)).isEqualTo(api.get(SELF));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
  }
}
