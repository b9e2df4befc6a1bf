package org.imagingmatch;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service has measured so far, as Prometheus reads it. */
public record Measures(List<Measure> all) {

  private static final Pattern LINE = Pattern.compile("(?m)^(\\w+)(?:\\{([^}]*)})? (\\S+)");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /** One of them. */
  public record Measure(String name, Map<String, String> labels, double value) {

    private boolean has(String... expected) {
      for (int i = 0; i < expected.length; i += 2) {
        if (!expected[i + 1].equals(labels.get(expected[i]))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Those of this moment. */
  public static Measures now() {
    return new Measures(
        LINE.matcher(given().get("/q/metrics").asString())
            .results()
            .map(Measures::measure)
            .toList());
  }

  private static Measure measure(MatchResult line) {
    Map<String, String> labels = new TreeMap<>();
    if (line.group(2) != null) {
      Matcher label = LABEL.matcher(line.group(2));
      while (label.find()) {
        labels.put(label.group(1), label.group(2));
      }
    }
    return new Measure(line.group(1), labels, Double.parseDouble(line.group(3)));
  }

  /**
   * The sum of those of a name.
   *
   * @param labels that they have, each followed by its value
   */
  public double sum(String name, String... labels) {
    return all.stream()
        .filter(each -> each.name().equals(name) && each.has(labels))
        .mapToDouble(Measure::value)
        .reduce(Double::sum)
        .orElseThrow(() -> new AssertionError("Nothing is measured as " + name));
  }
}
