package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers in different files that must agree. */
class CapacityTest {

  /** For the migration, the operator of PostgreSQL, replication and people. */
  private static final int OTHERS = 40;

  /** Of a replica, beside its pool. */
  private static final int READINESS = 1;

  static Stream<Overlay> scaled() {
    return Stream.of("staging", "production", "restore").map(Overlay::of);
  }

  static Stream<Overlay> overlays() {
    return Overlay.all();
  }

  @ParameterizedTest
  @MethodSource("scaled")
  void allReplicasTogetherFindConnections(Overlay overlay) {
    int replicas =
        overlay.one("HorizontalPodAutoscaler").number("/spec/maxReplicas")
            + overlay.one("Deployment").number("/spec/strategy/rollingUpdate/maxSurge");
    int pool = Integer.parseInt(overlay.settings().get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
    int connections =
        overlay.one("Cluster").at("/spec/postgresql/parameters/max_connections").asInt();
    assertThat(replicas * (pool + READINESS) + OTHERS).isLessThanOrEqualTo(connections);
  }

  @ParameterizedTest
  @MethodSource("scaled")
  void replicasComeQuicklyAndGoSlowly(Overlay overlay) {
    Manifest autoscaler = overlay.one("HorizontalPodAutoscaler");
    assertThat(autoscaler.number("/spec/minReplicas")).isGreaterThan(1);
    assertThat(autoscaler.number("/spec/metrics/0/resource/target/averageUtilization"))
        .isEqualTo(65);
    assertThat(autoscaler.number("/spec/behavior/scaleDown/stabilizationWindowSeconds"))
        .isEqualTo(300);
    assertThat(autoscaler.at("/spec/behavior/scaleUp").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void requestsInFlightEndBeforeThePodDoes(Overlay overlay) throws IOException {
    Duration delay = duration(overlay.settings().get("QUARKUS_SHUTDOWN_DELAY"));
    Duration timeout = duration(properties().getProperty("quarkus.shutdown.timeout"));
    int grace = overlay.one("Deployment").pod().get("terminationGracePeriodSeconds").intValue();
    assertThat(Duration.ofSeconds(grace)).isGreaterThan(delay.plus(timeout).plusSeconds(10));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void aReleaseThatMakesRowsAnewIsNotGivenUp(Overlay overlay) {
    Manifest deployment = overlay.one("Deployment");
    JsonNode probe = deployment.container().get("startupProbe");
    int patience = probe.get("periodSeconds").intValue() * probe.get("failureThreshold").intValue();
    assertThat(deployment.number("/spec/progressDeadlineSeconds")).isGreaterThan(patience);
  }

  @Test
  void readinessIsTakenAwayBeforeTheServiceStops() throws IOException {
    assertThat(properties()).containsEntry("quarkus.shutdown.delay-enabled", "true");
  }

  private static Duration duration(String text) {
    return new DurationConverter().convert(text);
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      properties.load(file);
    }
    return properties;
  }
}
