package org.imagingmatch.bench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.imagingmatch.platform.database.DataFolder;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.imagingmatch.platform.database.EmbeddedDatabase;

/** The PostgreSQL that comes with the service, on a folder of its own, for service and rivals. */
public final class Server implements AutoCloseable {

  /** What the documentation of PostgreSQL recommends for a machine of its own, and no more. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_buffers", "2GB",
          "effective_cache_size", "6GB",
          "maintenance_work_mem", "512MB",
          "max_wal_size", "8GB",
          "checkpoint_timeout", "30min");

  private static final String SUPERUSER = "imaging_match";

  private final Path folder;
  private EmbeddedDatabase database;

  private Server(Path folder) {
    this.folder = folder;
  }

  /** Starts the server, after it created the database if there is none. */
  public static Server start(Path folder) throws SQLException, IOException {
    Server server = new Server(folder);
    server.launch();
    if (!server.text("show shared_buffers").equals(SETTINGS.get("shared_buffers"))) {
      try (Connection connection = server.superuser();
          Statement statement = connection.createStatement()) {
        for (Map.Entry<String, String> each : SETTINGS.entrySet()) {
          statement.execute("alter system set %s = '%s'".formatted(each.getKey(), each.getValue()));
        }
      }
      server.close();
      server.launch();
    }
    return server;
  }

  private void launch() {
    database = new EmbeddedDatabase(DataFolder.open(folder));
    database.start();
  }

  /** A connection past every policy. */
  public Connection superuser() throws SQLException, IOException {
    return superuser(SUPERUSER);
  }

  /** The same to another database of the server. */
  public Connection superuser(String name) throws SQLException, IOException {
    String url = url().substring(0, url().lastIndexOf('/') + 1) + name;
    return DriverManager.getConnection(url, SUPERUSER, password());
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("database-password"));
  }

  /** Where the service connects to. */
  public String url() {
    return database.jdbcUrl();
  }

  /** Whom it connects as. */
  public DatabaseRoles roles() {
    return database.roles();
  }

  /** The port on the loopback address. */
  public int port() {
    return Integer.parseInt(url().replaceAll(".*:(\\d+)/.*", "$1"));
  }

  /** The name of the database of the service. */
  public String database() {
    return url().substring(url().lastIndexOf('/') + 1);
  }

  /** The file to which it logs. */
  public Path log() {
    return folder.resolve("postgresql.log");
  }

  /** Runs statements as the superuser. */
  public void execute(String... statements) throws SQLException, IOException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** The first value of a query. */
  public String text(String query) throws SQLException, IOException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
