package org.imagingmatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, as its superuser sees it: past every policy. */
public final class Database {

  /** Where it is; told by {@link EmbeddedDatabaseResource}. */
  static final String URL = "test.superuser.url";

  /** The file to which it logs; told by {@link EmbeddedDatabaseResource}. */
  static final String LOG = "test.database.log";

  private Database() {}

  /** What it has logged so far. */
  public static String log() {
    try {
      return Files.readString(ConfigProvider.getConfig().getValue(LOG, Path.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long its log is, in bytes. */
  public static long logged() {
    return ConfigProvider.getConfig().getValue(LOG, Path.class).toFile().length();
  }

  /** What it has logged since its log was so long. */
  public static String logSince(long bytes) {
    try (InputStream log =
        Files.newInputStream(ConfigProvider.getConfig().getValue(LOG, Path.class))) {
      log.skipNBytes(bytes);
      return new String(log.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection of the superuser. */
  public static Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        ConfigProvider.getConfig().getValue(URL, String.class), "postgres", null);
  }

  /** The number that a query counts. */
  public static int count(String query) {
    return Integer.parseInt(texts(query).get(0));
  }

  /** The first column of a query, as texts. */
  public static List<String> texts(String query) {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (result.next()) {
        texts.add(result.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Forgets whatever organisations have, and nothing else. How much there is, the database then
   * does not know; that there is nothing would mislead it more.
   */
  public static void empty() {
    String tables =
        String.join(
            ", ",
            texts(
                "select quote_ident(tablename) from pg_tables where schemaname = 'public'"
                    + " and tablename not in ('organisation', 'event_epoch')"
                    + " and tablename not like 'audit%'"
                    + " and tablename not like 'flyway%'"));
    execute("truncate " + tables);
  }

  /** Waits until no work of the server's own, which writes now and then, is under way. */
  public static void awaitOwnWork() {
    while (count(
            "select count(*) from pg_stat_activity"
                + " where backend_type = 'autovacuum worker' and backend_xid is not null")
        > 0) {
      Thread.onSpinWait();
    }
  }

  /** Runs a statement that changes something. */
  public static void execute(String sql) {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
