package org.imagingmatch.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imagingmatch.Tenant;

/**
 * Asks every address that openapi.yaml knows, so that a new one is asked as soon as it is there.
 */
final class Onlookers {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private Onlookers() {}

  /**
   * The answers by address and caller.
   *
   * @param values of path parameters by name
   */
  static Map<String, String> answers(List<Tenant> callers, Map<String, String> values) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : description().get("paths").properties()) {
      if (path.getValue().has("get")) {
        String address = PARAMETER.matcher(path.getKey()).replaceAll(name -> value(name, values));
        for (Tenant caller : callers) {
          answers.put(address + " as " + caller, caller.calls().get(address).asString());
        }
      }
    }
    return answers;
  }

  private static String value(MatchResult name, Map<String, String> values) {
    return values.getOrDefault(name.group(1), "unknown");
  }

  private static JsonNode description() {
    try {
      return new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
