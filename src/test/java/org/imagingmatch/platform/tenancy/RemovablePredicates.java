package org.imagingmatch.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * The first wall, which a test can take away: makes every condition true by which a query of the
 * service keeps to what the caller may see. Parameters stay where they are. Only what reads is
 * changed, locks included.
 */
@PersistenceUnitExtension
public class RemovablePredicates implements StatementInspector {

  private static final String COLUMN = "(?:\\w+\\.)?";

  /** Conditions that are true or false of a row by themselves. */
  private static final Pattern CONDITION =
      Pattern.compile(
          String.join(
              "|",
              COLUMN + "(?:organisation_id|agency_id) ?= ?(?:\\?|any ?\\(\\?\\))",
              COLUMN + "(?:status|kind) ?= ?'[A-Z]+'",
              COLUMN + "kind ?= ?\\?",
              COLUMN + "(?:restricted|suspended) ?= ?(?:false|\\?)",
              "not " + COLUMN + "restricted\\b",
              COLUMN + "everybody <> \\(\\? = any \\(" + COLUMN + "agencies\\)\\)",
              "(?<=where |and )" + COLUMN + "discoverable(?= |\\)|$)(?! ?[=<])"));

  /** What Hibernate makes of a key that has the organisation in it. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\((\\w+)\\.organisation_id,\\1\\.(\\w+)\\) in \\(((?:\\(\\?,\\?\\),?)+)\\)");

  private static final Map<String, String> WITHOUT = new ConcurrentHashMap<>();

  private static volatile boolean removed;

  static void keep(boolean kept) {
    removed = !kept;
  }

  @Override
  public String inspect(String sql) {
    return removed ? WITHOUT.computeIfAbsent(sql, RemovablePredicates::without) : sql;
  }

  /** A statement without the conditions. */
  static String without(String sql) {
    if (!sql.startsWith("select")) {
      return sql;
    }
    String ofAnybody = KEY.matcher(sql).replaceAll(RemovablePredicates::idAlone);
    return CONDITION.matcher(ofAnybody).replaceAll("($0 or true)");
  }

  private static String idAlone(MatchResult key) {
    String values = key.group(3).replace("?", "?::uuid");
    return "exists (select from (values %s) as wanted(organisation, id) where wanted.id = %s.%s)"
        .formatted(values, key.group(1), key.group(2));
  }
}
