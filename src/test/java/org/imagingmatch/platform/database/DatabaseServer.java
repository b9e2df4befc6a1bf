package org.imagingmatch.platform.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.imagingmatch.platform.OwnerOnly;

/**
 * A PostgreSQL that tests stop, hang, copy and fill: of the version that the service ships, on one
 * port of the loopback address for as long as it lives, and as durable as any.
 */
public final class DatabaseServer implements AutoCloseable {

  /** Whom everybody on this computer may connect as. */
  public static final String SUPERUSER = "postgres";

  private final Programs programs;
  private final List<String> shell;
  private final Path data;
  private final Path seen;
  private final Path log;
  private final int port;

  private DatabaseServer(Programs programs, List<String> shell, Path data, Path seen, Path log)
      throws IOException {
    this.programs = programs;
    this.shell = shell;
    this.data = data;
    this.seen = seen;
    this.log = log;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
  }

  /**
   * Creates one and starts it.
   *
   * @param folder for its programs, data and log; it is made
   */
  public static DatabaseServer create(Path folder) throws IOException {
    Path data = folder.resolve("server");
    return create(folder, List.of(), data, data);
  }

  /**
   * Creates one whose data is elsewhere, and starts it.
   *
   * @param shell what each of its programs is started by, for example in another name space
   * @param data where they see its data
   * @param seen where this process sees it
   */
  public static DatabaseServer create(Path folder, List<String> shell, Path data, Path seen)
      throws IOException {
    try (DataFolder opened = DataFolder.open(folder)) {
      DatabaseServer server =
          new DatabaseServer(
              Programs.unpack(opened), shell, data, seen, opened.file("postgresql.log"));
      server.run(
          "initdb",
          "--pgdata=" + data,
          "--username=" + SUPERUSER,
          "--auth=trust",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8");
      server.set("listen_addresses = '127.0.0.1'", "unix_socket_directories = ''");
      server.start();
      return server;
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The last lines of its configuration, which count from its next start. */
  public void set(String... lines) throws IOException {
    Files.write(seen.resolve("postgresql.auto.conf"), List.of(lines), StandardOpenOption.APPEND);
  }

  /** Starts it where it was before. */
  public void start() throws IOException {
    run(
        "pg_ctl",
        "start",
        "-w",
        "-t",
        "60",
        "-D",
        data.toString(),
        "-l",
        log.toString(),
        "-o",
        "-p " + port);
  }

  /**
   * Stops it.
   *
   * @param mode "fast" ends what is under way in order; "immediate" is as a crash
   */
  public void stop(String mode) throws IOException {
    run("pg_ctl", "stop", "-w", "-t", "60", "-D", data.toString(), "-m", mode);
  }

  /** Another one that follows this one, which starts anew meanwhile; connects as a superuser. */
  public DatabaseServer standby(Path folder) throws IOException {
    stop("fast");
    DatabaseServer standby = copy(folder);
    start();
    standby.set("primary_conninfo = 'host=127.0.0.1 port=%d user=%s'".formatted(port, SUPERUSER));
    Files.createFile(standby.seen.resolve("standby.signal"));
    standby.start();
    return standby;
  }

  /** Another one with the same data, while this one is stopped; it is yet to be started. */
  public DatabaseServer copy(Path folder) throws IOException {
    Path copied = folder.resolve("server");
    OwnerOnly.createDirectories(copied);
    FileUtils.copyDirectory(seen.toFile(), copied.toFile());
    return new DatabaseServer(
        programs, List.of(), copied, copied, folder.resolve("postgresql.log"));
  }

  /** Has the data of another from now on, whose data it takes; both are stopped. */
  public void restore(DatabaseServer backup) throws IOException {
    FileUtils.deleteDirectory(seen.toFile());
    FileUtils.moveDirectory(backup.seen.toFile(), seen.toFile());
  }

  /** Whether it takes connections. */
  public boolean runs() {
    try (Connection connection = superuser()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** A connection of the superuser. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), SUPERUSER, null);
  }

  /** Does what a statement says, as the superuser. */
  public void execute(String sql) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(shell);
    if (shell.isEmpty() && LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses root; in a user namespace of its own it does not see that it is root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.path(program).toString());
    command.addAll(List.of(arguments));
    execute(command);
  }

  private void execute(List<String> command) throws IOException {
    try {
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException(command + " ended with " + code + "\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Stops it if it runs. */
  @Override
  public void close() throws IOException {
    if (Files.exists(seen.resolve("postmaster.pid"))) {
      stop("immediate");
    }
  }
}
