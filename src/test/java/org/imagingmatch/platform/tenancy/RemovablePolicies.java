package org.imagingmatch.platform.tenancy;

import java.util.List;
import org.imagingmatch.Database;

/** The second wall, which a test can take away: row-level security. */
final class RemovablePolicies {

  private static final String SECURED =
      "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace";

  private static List<String> removed = List.of();

  private RemovablePolicies() {}

  static synchronized void keep(boolean kept) {
    if (kept) {
      removed.forEach(table -> alter(table, "enable row level security"));
      removed.forEach(table -> alter(table, "force row level security"));
      removed = List.of();
    } else if (removed.isEmpty()) {
      removed = secured();
      removed.forEach(table -> alter(table, "disable row level security"));
    }
  }

  static List<String> secured() {
    return Database.texts(SECURED + " and relforcerowsecurity order by relname");
  }

  private static void alter(String table, String change) {
    Database.execute("alter table " + table + " " + change);
  }
}
