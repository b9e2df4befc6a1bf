package org.imagingmatch.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imagingmatch.platform.OwnerOnly;
import org.imagingmatch.platform.StartRefused;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of this process alone, on a free port of the loopback address. Its data is as
 * durable as that of any PostgreSQL.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** The superuser, as whom nobody but this class connects, and the name of the database. */
  static final String USER = "imaging_match";

  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
  private static final String PASSWORD = "database-password";
  private static final Pattern PID = Pattern.compile("\\d{1,18}");
  private static final int ATTEMPTS = 3;
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          // A socket in a folder needs a short path.
          "unix_socket_directories=",
          "timezone=UTC",
          "log_checkpoints=off",
          // Values of rows, which can be about a person, stay out of the log.
          "log_error_verbosity=terse",
          "log_min_error_statement=panic");

  private final DataFolder folder;
  private Programs programs;
  private String password;
  private DatabaseRoles roles;
  private int port;
  private boolean launched;
  private boolean closed;

  /** A server that is yet to be started on a folder, which it owns from now on. */
  public EmbeddedDatabase(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * Starts the server, creating the database first when the folder has none. A server that outlived
   * its service on this folder is stopped before.
   *
   * @throws StartRefused when the server does not start
   */
  public synchronized void start() {
    if (closed) {
      throw new StartRefused("It was stopped before its database had started.");
    }
    try {
      programs = Programs.unpack(folder);
      password = password(folder);
      create();
      stopOrphan();
      launch();
      prepare();
    } catch (IOException | SQLException e) {
      throw new StartRefused(
          "The embedded database in %s cannot be started: %s (its log is %s)."
              .formatted(folder, e.getMessage(), log(folder)),
          e);
    }
  }

  /** Where the service connects to. */
  public String jdbcUrl() {
    return url(USER);
  }

  /** Whom it connects as; made anew by each start. */
  public DatabaseRoles roles() {
    return roles;
  }

  /** The password of {@link #USER}, made for this folder. */
  String password() {
    return password;
  }

  /** Stops the server, if it runs, after it has written everything down; frees the folder. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (launched && control("stop", "-m", "fast", "-t", "30") != 0) {
        // Loses nothing: the next start recovers from the write-ahead log.
        control("stop", "-m", "immediate", "-t", "10");
      }
      launched = false;
      folder.close();
    } catch (IOException e) {
      LOG.errorf("The embedded database in %s could not be stopped: %s", folder, e.getMessage());
    }
  }

  private static String password(DataFolder folder) throws IOException {
    Path file = folder.file(PASSWORD);
    if (!Files.exists(file)) {
      if (Files.exists(folder.data())) {
        throw new IOException("the file " + PASSWORD + " is missing");
      }
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      OwnerOnly.write(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file);
  }

  /** Under another name first: what is called data was created completely. */
  private void create() throws IOException {
    if (Files.exists(folder.data())) {
      return;
    }
    Path partial = Files.createTempDirectory(folder.data().getParent(), "creating-");
    List<String> arguments =
        List.of(
            "--pgdata=" + partial,
            "--username=" + USER,
            "--auth=scram-sha-256",
            "--pwfile=" + folder.file(PASSWORD),
            "--encoding=UTF8",
            // Sorts the same on every operating system.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8");
    if (programs.run(log(folder), Map.of(), "initdb", arguments) != 0) {
      throw new IOException("initdb failed");
    }
    Files.move(partial, folder.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The lock of the folder is ours, so a server that runs on it has lost its service. */
  private void stopOrphan() throws IOException {
    Path pidFile = folder.data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<String> pid = Files.readAllLines(pidFile).stream().findFirst().map(String::trim);
    Optional<ProcessHandle> process =
        pid.filter(PID.asMatchPredicate())
            .flatMap(known -> ProcessHandle.of(Long.parseLong(known)));
    if (process.flatMap(found -> found.info().command()).filter(this::isOurServer).isPresent()) {
      LOG.infof("Stopping the database server that a killed service left behind on %s", folder);
      if (control("stop", "-m", "fast", "-t", "30") != 0) {
        throw new IOException("the server of a former start does not stop");
      }
    } else {
      // PostgreSQL refuses to start when another program has that process id by now.
      Files.move(pidFile, folder.file("postmaster.pid.stale"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean isOurServer(String command) {
    return command.equals(programs.path("postgres").toString());
  }

  private void launch() throws IOException {
    launched = true;
    for (int attempt = 1; !startOn(freePort()); attempt++) {
      // The port may be taken between looking and starting; or it took too long, and still runs.
      control("stop", "-m", "immediate", "-t", "10");
      if (attempt == ATTEMPTS) {
        throw new IOException("PostgreSQL does not start");
      }
    }
  }

  private boolean startOn(int freePort) throws IOException {
    port = freePort;
    String settings = "-p " + port + " -c " + String.join(" -c ", SETTINGS);
    return control("start", "-t", "60", "-l", log(folder).toString(), "-o", settings) == 0;
  }

  private void prepare() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
        Statement statement = connection.createStatement()) {
      boolean exists =
          statement.executeQuery("select from pg_database where datname = '" + USER + "'").next();
      if (!exists) {
        statement.execute("create database " + USER);
      }
    }
    try (Connection connection = DriverManager.getConnection(jdbcUrl(), USER, password)) {
      roles = DatabaseRoles.create(connection);
    }
  }

  /** The folder goes in the environment: as an argument, a shell would read its characters. */
  private int control(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("-w");
    return programs.run(log(folder), Map.of("PGDATA", folder.data().toString()), "pg_ctl", all);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path log(DataFolder folder) {
    return folder.file("postgresql.log");
  }
}
