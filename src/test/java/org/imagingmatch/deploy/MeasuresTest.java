package org.imagingmatch.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.Measures;
import org.imagingmatch.Measures.Measure;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;

/** Alerts and dashboard ask for measures that the service really takes. */
@QuarkusTest
class MeasuresTest {

  private static final Path MONITORING = Overlay.DEPLOY.resolve("components/monitoring");

  /** A measure with labels, or inside a function. */
  private static final Pattern MEASURE = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)\\{");

  /** Of others: Prometheus itself, and the plugin that makes backups. */
  private static final Pattern FOREIGN = Pattern.compile("up|barman_cloud_.*|imaging_match:.*");

  private static final String OURS = "imaging_match_";

  /** Of the table of measures: a name, and its labels. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(imaging_match_\\w+)` \\|([^|]*)\\|");

  private static final Pattern WORD = Pattern.compile("`(\\w+)`");

  @Test
  void whatIsAskedForIsThere() throws IOException {
    given().auth().oauth2(Tokens.recruiter()).get("/v1/vacancies").then().statusCode(200);
    String measures = given().get("/q/metrics").asString();
    assertThat(asked())
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(measures).containsPattern("(?m)^" + name + "[{ ]"));
  }

  @Test
  void slowRequestsAreCountedAgainstTheBoundsThatAreAskedFor() throws IOException {
    given().auth().oauth2(Tokens.recruiter()).get("/v1/vacancies").then().statusCode(200);
    String measures = given().get("/q/metrics").asString();
    Set<String> bounds = matches(Pattern.compile("\\ble=\"([\\d.]+)\""), expressions());
    assertThat(bounds)
        .isNotEmpty()
        .allSatisfy(
            bound ->
                assertThat(measures)
                    .containsPattern(
                        "http_server_requests_seconds_bucket\\{[^}]*le=\"" + bound + "\""));
    assertThat(measures).contains("outcome=\"SUCCESS\"", "uri=\"/v1/vacancies\"", "status=\"200\"");
  }

  /** Nobody's name or id can be among them, and what there is of them does not grow with use. */
  @Test
  void measuresOfOursAreExplainedAndTheirLabelsAreWords() throws IOException {
    List<Measure> ours =
        Measures.now().all().stream().filter(each -> each.name().startsWith(OURS)).toList();
    Map<String, Set<String>> labels = new TreeMap<>();
    for (Measure each : ours) {
      String name = each.name().replaceAll("_(count|sum|max|bucket|total|created)$", "");
      labels.computeIfAbsent(name, any -> new TreeSet<>()).addAll(each.labels().keySet());
      assertThat(each.labels().values())
          .allMatch(value -> value.matches("[a-z]+(_[a-z]+)*|[0-9.]+|\\+Inf"));
    }
    labels.values().forEach(each -> each.remove("le"));
    Map<String, Set<String>> explained = new TreeMap<>();
    ROW.matcher(Files.readString(Overlay.DEPLOY.resolve("README.md")))
        .results()
        .forEach(row -> explained.put(row.group(1), matches(WORD, Stream.of(row.group(2)))));
    assertThat(labels).hasSizeGreaterThan(8).isEqualTo(explained);
  }

  @Test
  void whateverIsRemovedIsMeasuredBeforeItEverWas() {
    assertThat(Measures.now().all())
        .filteredOn(each -> each.name().equals("imaging_match_purge_removed_total"))
        .extracting(each -> each.labels().get("what"))
        .containsExactlyInAnyOrder(
            "people", "answers", "events", "imports", "match_runs", "deliveries");
  }

  private static Set<String> asked() throws IOException {
    return matches(MEASURE, expressions()).stream()
        .filter(name -> !FOREIGN.matcher(name).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> expressions() throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(MONITORING.resolve("dashboard.json").toFile());
    Stream<JsonNode> rules =
        Overlay.of("production").all("PrometheusRule").flatMap(each -> each.all("expr"));
    return Stream.concat(dashboard.findValues("expr").stream(), rules).map(JsonNode::textValue);
  }

  private static Set<String> matches(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(text -> pattern.matcher(text).results())
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
