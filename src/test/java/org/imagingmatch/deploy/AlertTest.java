package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts that ring when they should, and not otherwise, as Prometheus itself judges. */
class AlertTest {

  private static final String CASES = "alerts.test.yaml";

  @Test
  void alertsRingWhenTheyShould(@TempDir Path folder) throws IOException {
    Commands.need("promtool");
    write(rules(), folder.resolve("rules.yaml"));
    try (InputStream cases = getClass().getResourceAsStream(CASES)) {
      Files.copy(cases, folder.resolve(CASES));
    }
    Commands.run("promtool", "test", "rules", folder.resolve(CASES).toString());
  }

  @Test
  void everyAlertHasACase() throws IOException {
    String cases;
    try (InputStream file = getClass().getResourceAsStream(CASES)) {
      cases = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(alerts())
        .isNotEmpty()
        .allSatisfy(alert -> assertThat(cases).contains("alertname: " + alert));
  }

  @Test
  void budgetBurnsAtThreePaces() {
    assertThat(expressions())
        .anyMatch(each -> each.contains("rate1h > 14.4 * 0.001") && each.contains("rate5m"))
        .anyMatch(each -> each.contains("rate6h > 6 * 0.001") && each.contains("rate30m"))
        .anyMatch(each -> each.contains("rate3d > 1 * 0.001") && each.contains("rate6h"));
  }

  private static Stream<String> alerts() {
    return rules().findValues("alert").stream().map(JsonNode::textValue);
  }

  private static Stream<String> expressions() {
    return rules().findValues("expr").stream().map(JsonNode::textValue);
  }

  /** All of them, as Prometheus reads them. */
  private static ObjectNode rules() {
    ObjectNode file = new ObjectMapper().createObjectNode();
    ArrayNode groups = file.putArray("groups");
    Overlay.of("production")
        .all("PrometheusRule")
        .forEach(each -> each.at("/spec/groups").forEach(groups::add));
    return file;
  }

  /** JSON is YAML. */
  private static void write(JsonNode node, Path file) throws IOException {
    new ObjectMapper().writeValue(file.toFile(), node);
  }
}
