package org.imagingmatch.bench.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imagingmatch.platform.database.DatabaseRoles;

/** The program pgbench, where the machine has one. */
public final class PgBench {

  private static final Pattern TRANSACTIONS = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");
  private static final int THREADS = 2;

  private final String version;

  private PgBench(String version) {
    this.version = version;
  }

  /** The one of the path; empty when there is none. */
  public static Optional<PgBench> find() throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder("pgbench", "--version").start();
      String output = output(process);
      return process.waitFor() == 0 ? Optional.of(new PgBench(output.trim())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What it calls itself. */
  public String version() {
    Matcher number = NUMBER.matcher(version);
    return "pgbench" + (number.find() ? " " + number.group() : "");
  }

  /** As fast as some connections can; how many scripts a second. */
  public double perSecond(Server server, List<Script> scripts, int connections, Duration time)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("pgbench");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < scripts.size(); i++) {
      files.add(Files.writeString(folder.resolve(i + ".sql"), scripts.get(i).text()));
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(server.port()),
                "-U",
                DatabaseRoles.APP,
                "-c",
                Integer.toString(connections),
                "-j",
                Integer.toString(THREADS),
                "-T",
                Long.toString(time.toSeconds())));
    files.forEach(file -> command.addAll(List.of("-f", file.toString())));
    command.add(server.database());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", server.roles().appPassword());
    Process process = builder.start();
    String output = output(process);
    int exit = process.waitFor();
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
    Matcher transactions = TRANSACTIONS.matcher(output);
    if (exit != 0 || output.contains("aborted") || !transactions.find()) {
      throw new IllegalStateException("pgbench: " + output);
    }
    return Double.parseDouble(transactions.group(1));
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
