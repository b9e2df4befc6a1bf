package org.imagingmatch.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a free port. */
public final class ServiceProcess implements AutoCloseable {

  private static final Path APPLICATION = Path.of("target", "quarkus-app").toAbsolutePath();
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[\\w.-]+:\\d+)");
  private static final Pattern MANAGEMENT =
      Pattern.compile("Management interface listening on (http://[\\w.-]+:\\d+)");
  private static final int PATIENCE_SECONDS = 120;
  private static final long INTERRUPT = 1L << 1;
  private static final String END = "end of output";

  private final Process process;
  private final Path errors;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();

  private ServiceProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /**
   * Starts the service.
   *
   * @param workspace where it runs and from where it is started, under a path with spaces
   */
  public static ServiceProcess start(Path workspace, Map<String, String> environment)
      throws IOException {
    return start(workspace, APPLICATION, environment);
  }

  /** The same of another packaging. */
  public static ServiceProcess start(
      Path workspace, Path packaging, Map<String, String> environment) throws IOException {
    Path application = workspace.resolve("the application");
    if (!Files.exists(application)) {
      Files.createSymbolicLink(application, packaging.toAbsolutePath());
    }
    Path errors = Files.createTempFile(workspace, "errors", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // It does not live long enough for the other compiler, which would only take its time.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            application.resolve("quarkus-run.jar").toString());
    builder.directory(workspace.toFile()).redirectError(errors.toFile());
    builder.environment().put("QUARKUS_HTTP_PORT", "0");
    // What is loaded into the database is not what is tested here, and takes a while.
    builder.environment().put("IMAGING_MATCH_DEMO", "false");
    builder.environment().putAll(environment);
    ServiceProcess service = new ServiceProcess(builder.start(), errors);
    Thread reader = new Thread(service::read, "service-output");
    reader.setDaemon(true);
    reader.start();
    return service;
  }

  /** Waits until the service listens, and tells its address. */
  public String address() throws InterruptedException, IOException {
    return found(LISTENING);
  }

  /** The same of health and measures, where they have a port of their own. */
  public String management() throws InterruptedException, IOException {
    return found(MANAGEMENT);
  }

  private String found(Pattern address) throws InterruptedException, IOException {
    Matcher listening = address.matcher(line("Listening on: "));
    if (!listening.find()) {
      throw new IllegalStateException("It listens, but does not say where");
    }
    return listening.group(1);
  }

  /** Waits for a line of the output, or finds it in what was said before. */
  public String line(String part) throws InterruptedException, IOException {
    Optional<String> known = said.stream().filter(line -> line.contains(part)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    for (String line = next(); !line.equals(END); line = next()) {
      said.add(line);
      if (line.contains(part)) {
        return line;
      }
    }
    throw new IllegalStateException(
        "It never said " + part + ":\n" + String.join("\n", said) + errors());
  }

  /**
   * Whether Ctrl-C reaches it: whoever starts a build in the background of a shell may have all
   * that it starts ignore it, and a JVM leaves that as it is.
   */
  boolean heedsInterrupts() throws IOException {
    return (Long.parseUnsignedLong(status("SigIgn").orElse("0"), 16) & INTERRUPT) == 0;
  }

  /** The most memory that it had so far; "unknown" where the system does not say it. */
  public String mostMemory() throws IOException {
    return status("VmHWM").orElse("unknown");
  }

  /** What the system says of the process; empty where it says nothing. */
  private Optional<String> status(String field) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Optional.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(field + ":"))
        .map(line -> line.substring(field.length() + 1).trim())
        .findFirst();
  }

  /** Sends a signal by name and waits for the end. */
  public int signal(String name) throws IOException, InterruptedException {
    send(name);
    return exitCode();
  }

  /** Sends a signal by name. */
  public void send(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It does not end");
    }
    return process.exitValue();
  }

  long pid() {
    return process.pid();
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  /**
   * A connection to the database in a folder, as the service makes one: the port is in the server's
   * own file, the password in the folder.
   */
  public static Connection databaseOf(Path folder) throws SQLException, IOException {
    String port = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedDatabase.USER,
        EmbeddedDatabase.USER,
        Files.readString(folder.resolve("database-password")));
  }

  /** The database servers of a folder that run now. */
  static List<ProcessHandle> databasesOf(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return ProcessHandle.allProcesses()
        .filter(
            found -> found.info().command().filter(c -> Path.of(c).startsWith(real)).isPresent())
        .toList();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      exitCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String next() throws InterruptedException {
    String line = output.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return line == null ? END : line;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(output::add);
      output.add(END);
    } catch (IOException | UncheckedIOException e) {
      output.add(END);
    }
  }
}
