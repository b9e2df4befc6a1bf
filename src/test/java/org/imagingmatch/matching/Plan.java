package org.imagingmatch.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imagingmatch.Database;

/** How the database carried out one statement of the service, as it told its log. */
public record Plan(String statement, JsonNode root) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LOGGED = Pattern.compile("plan:\n((?:\t.*\n)+)");

  private static final String APP = "imaging_match_app";

  /** What bounds how much is read below it. */
  private static final Set<String> BOUNDS = Set.of("Limit", "Function Scan", "ProjectSet");

  /**
   * Lets the database tell the plan of every statement of the service from now on.
   *
   * @param cacheMode whether prepared statements are planned for their parameters
   */
  public static void tell(String cacheMode) {
    set("session_preload_libraries = 'auto_explain'");
    set("auto_explain.log_min_duration = 0");
    set("auto_explain.log_analyze = on");
    set("auto_explain.log_timing = off");
    set("auto_explain.log_format = json");
    set("plan_cache_mode = '" + cacheMode + "'");
    connectAnew();
  }

  /** Ends what {@link #tell} began. */
  public static void tellNoMore() {
    alter("reset session_preload_libraries");
    alter("reset plan_cache_mode");
    connectAnew();
  }

  private static void set(String setting) {
    alter("set " + setting);
  }

  private static void alter(String what) {
    Database.execute("alter role " + APP + " " + what);
  }

  private static void connectAnew() {
    Database.texts(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + APP + "'");
  }

  /** The plans of all that some work asks of the database. */
  public static List<Plan> of(Runnable work) {
    long before = Database.logged();
    work.run();
    return LOGGED
        .matcher(Database.logSince(before))
        .results()
        .map(logged -> read(logged.group(1)))
        .toList();
  }

  private static Plan read(String json) {
    try {
      JsonNode told = JSON.readTree(json);
      return new Plan(told.get("Query Text").textValue(), told.get("Plan"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(json, e);
    }
  }

  /** Every step. */
  public Stream<JsonNode> nodes() {
    return below(root, node -> true);
  }

  private static Stream<JsonNode> below(JsonNode node, Predicate<JsonNode> enter) {
    List<JsonNode> children = new ArrayList<>();
    node.path("Plans").forEach(children::add);
    return Stream.concat(
        Stream.of(node),
        enter.test(node) ? children.stream().flatMap(each -> below(each, enter)) : Stream.empty());
  }

  /** Steps that sort all rows of a table that they find. */
  public Stream<JsonNode> unboundedSorts(Set<String> tables) {
    return nodes()
        .filter(node -> type(node).contains("Sort"))
        .filter(
            sort ->
                below(sort, node -> !BOUNDS.contains(type(node)))
                    .anyMatch(node -> tables.contains(table(node))));
  }

  /** Steps that read a table. */
  public Stream<JsonNode> reading(String table) {
    return nodes().filter(node -> table(node).equals(table));
  }

  public static String type(JsonNode node) {
    return node.get("Node Type").textValue();
  }

  public static String table(JsonNode node) {
    return node.path("Relation Name").asText();
  }

  public static String index(JsonNode node) {
    return node.path("Index Name").asText();
  }

  /** Rows that a step looked at, also those that it left out. */
  public static long looked(JsonNode node) {
    double each =
        node.get("Actual Rows").doubleValue()
            + node.path("Rows Removed by Filter").asDouble()
            + node.path("Rows Removed by Index Recheck").asDouble();
    return Math.round(each * node.get("Actual Loops").longValue());
  }

  @Override
  public String toString() {
    return statement + "\n" + root.toPrettyString();
  }
}
