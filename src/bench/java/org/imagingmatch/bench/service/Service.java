package org.imagingmatch.bench.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.platform.database.DatabaseRoles;

/** The packaged service as a process of its own, with the settings of production and no limits. */
public final class Service implements AutoCloseable {

  /** What the JVM of the service takes for the memory of its machine, as a container's limit. */
  public static final String MEMORY = "640m";

  private static final Path OPTIONS = Path.of("deploy", "jvm.options").toAbsolutePath();
  private static final Path APPLICATION =
      Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
  private static final int PATIENCE_SECONDS = 180;
  private static final int LAST_LINES = 60;
  private static final String OPERATOR = "10000000-0000-4000-8000-00000000c001";
  private static final String SECRET =
      Base64.getEncoder()
          .encodeToString(
              "the benchmark keeps no secret at all".getBytes(StandardCharsets.US_ASCII));

  private final Process process;
  private final Issuer issuer;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private int port;

  private Service(Process process, Issuer issuer) {
    this.process = process;
    this.issuer = issuer;
  }

  /** Starts the service, which migrates its database if need be, and waits until it listens. */
  public static Service start(Server server) throws IOException {
    Issuer issuer = Issuer.create();
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "-XX:MaxRAM=" + MEMORY,
                "-jar",
                APPLICATION.toString())
            .redirectErrorStream(true);
    builder.environment().putAll(environment(server, issuer));
    Service service = new Service(builder.start(), issuer);
    Thread reader = new Thread(service::read, "service-output");
    reader.setDaemon(true);
    reader.start();
    service.awaitListening();
    return service;
  }

  private static Map<String, String> environment(Server server, Issuer issuer) {
    Map<String, String> settings = new HashMap<>(issuer.settings());
    settings.put("quarkus.datasource.jdbc.url", server.url());
    settings.put("quarkus.datasource.username", DatabaseRoles.APP);
    settings.put("quarkus.datasource.password", server.roles().appPassword());
    settings.put("quarkus.flyway.username", DatabaseRoles.OWNER);
    settings.put("quarkus.flyway.password", server.roles().ownerPassword());
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", "0");
    settings.put("imaging-match.secrets", SECRET);
    settings.put("imaging-match.operator", OPERATOR);
    settings.put("imaging-match.limits.enabled", "false");
    Map<String, String> environment = new HashMap<>();
    settings.forEach(
        (name, value) -> environment.put(name.toUpperCase().replaceAll("[^A-Z0-9]", "_"), value));
    return environment;
  }

  /** The port on the loopback address. */
  public int port() {
    return port;
  }

  /** A bearer token for somebody of an organisation. */
  public String token(UUID organisation, String role) {
    return issuer.token(organisation, role);
  }

  /** Resident memory now, in megabytes; 0 where the system does not tell. */
  public long residentMegabytes() throws IOException {
    return status("VmRSS:");
  }

  /** The most resident memory so far, in megabytes; 0 where the system does not tell. */
  public long peakMegabytes() throws IOException {
    return status("VmHWM:");
  }

  private long status(String name) throws IOException {
    Path file = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(file)) {
      return 0;
    }
    return Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(name))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElse(0)
        / 1024;
  }

  /** What it said last, for whoever looks for a fault. */
  public String lastWords() {
    output.drainTo(said);
    return String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size()));
  }

  private void awaitListening() {
    long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
    try {
      while (port == 0) {
        String line = output.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null) {
          throw new IllegalStateException(
              "The service does not start:\n" + String.join("\n", said));
        }
        said.add(line);
        Matcher matcher = LISTENING.matcher(line);
        if (matcher.find()) {
          port = Integer.parseInt(matcher.group(1));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(output::add);
    } catch (IOException | UncheckedIOException e) {
      output.add("(end of its output)");
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
