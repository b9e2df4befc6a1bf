package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of a folder of the service, whose PostgreSQL runs before the service does and
 * outlives it, as in production. It stops when this program ends, however it does.
 */
final class Database {

  static final String APP = "imaging_match_app";
  static final String PASSWORD = "start";
  private static final String NAME = "imaging_match";

  private final Path folder;
  private final int port;

  private Database(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Makes a folder with demo data, by a first start of a service that brings its own database. */
  static void create(Path folder, Jdk jdk, Path packaging, Path log)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(jdk.java(), "-jar", packaging.resolve("quarkus-run.jar").toString());
    Map<String, String> environment =
        Map.of("IMAGING_MATCH_DATABASE_DIRECTORY", folder.toAbsolutePath().toString());
    try (Service service = Service.start(command, environment, log)) {
      service.awaitOpen();
      service.awaitIdle();
    }
  }

  /** Starts PostgreSQL on a folder that no service uses. */
  static Database start(Path folder) throws IOException, InterruptedException {
    Database database = new Database(folder.toAbsolutePath(), Service.freePort());
    database.setPassword();
    String settings =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=".formatted(database.port);
    database.control("start", "-l", database.log().toString(), "-o", settings);
    Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
    return database;
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
  }

  private void stop() {
    try {
      control("stop", "-m", "fast");
    } catch (IOException e) {
      System.err.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Without a server: each start of the service alone gives the role a password nobody knows. */
  private void setPassword() throws IOException, InterruptedException {
    Process single = program("postgres", "--single", "-D", data(), NAME).start();
    try (var statements = single.outputWriter()) {
      statements.write("alter role %s password '%s'\n".formatted(APP, PASSWORD));
    }
    end(single, "postgres --single");
  }

  private void control(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-D", data(), "-w"));
    all.addAll(List.of(arguments));
    end(program("pg_ctl", all.toArray(String[]::new)).start(), "pg_ctl " + arguments[0]);
  }

  private void end(Process process, String name) throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IOException(name + " failed; see " + log());
    }
  }

  private ProcessBuilder program(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses root; in a user namespace of its own it does not see that it is root.
      command.addAll(List.of("unshare", "-U"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path programs =
          files
              .filter(file -> file.getFileName().toString().startsWith("programs-"))
              .findFirst()
              .orElseThrow(() -> new IOException("No programs of PostgreSQL in " + folder));
      command.add(programs.resolve("bin").resolve(name).toString());
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private Path log() {
    return folder.resolve("start.log");
  }
}
