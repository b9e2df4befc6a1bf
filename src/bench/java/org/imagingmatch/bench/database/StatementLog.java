package org.imagingmatch.bench.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imagingmatch.platform.database.DatabaseRoles;

/** Listens to what a service that is started later says to the database, from the server's log. */
public final class StatementLog implements AutoCloseable {

  private static final Pattern ENTRY =
      Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [^\\[]*\\[\\d+\\] (LOG|DETAIL|[A-Z]+):  (.*)$");
  private static final Pattern STATEMENT =
      Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
  private static final String PARAMETERS = "Parameters: ";

  /** The answer comes before the last lines of the log. */
  private static final long QUIET_MILLIS = 15;

  private final Server server;
  private long from;

  private StatementLog(Server server) {
    this.server = server;
  }

  /** Logs all statements of connections that are opened from now on. */
  public static StatementLog open(Server server) throws SQLException, IOException {
    StatementLog log = new StatementLog(server);
    log.set("set log_statement = 'all'");
    log.set("set log_error_verbosity = 'default'");
    return log;
  }

  private void set(String what) throws SQLException, IOException {
    server.execute("alter role " + DatabaseRoles.APP + " " + what);
  }

  /** Forgets what was said so far. */
  public void begin() throws IOException {
    from = Files.size(server.log());
  }

  /** What was said since, each statement with its parameters in it. */
  public List<String> statements() throws IOException, InterruptedException {
    for (long size = -1; size != Files.size(server.log()); ) {
      size = Files.size(server.log());
      Thread.sleep(QUIET_MILLIS);
    }
    try (RandomAccessFile log = new RandomAccessFile(server.log().toFile(), "r")) {
      byte[] said = new byte[(int) (log.length() - from)];
      log.seek(from);
      log.readFully(said);
      return statements(List.of(new String(said, StandardCharsets.UTF_8).split("\n")));
    }
  }

  private static List<String> statements(List<String> lines) {
    List<String> statements = new ArrayList<>();
    for (String entry : entries(lines)) {
      String content = entry.substring(entry.indexOf(':') + 1);
      Matcher statement = STATEMENT.matcher(content);
      if (entry.startsWith("DETAIL:") && content.startsWith(PARAMETERS) && !statements.isEmpty()) {
        int last = statements.size() - 1;
        String parameters = content.substring(PARAMETERS.length());
        statements.set(last, Inlined.statement(statements.get(last), parameters));
      } else if (entry.startsWith("LOG:")
          && statement.matches()
          && !content.startsWith("execute fetch")) {
        statements.add(statement.group(1).trim());
      }
    }
    statements.removeIf(String::isEmpty);
    return statements;
  }

  private static List<String> entries(List<String> lines) {
    List<String> entries = new ArrayList<>();
    for (String line : lines) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        entries.add(entry.group(1) + ":" + entry.group(2));
      } else if (!entries.isEmpty()) {
        entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line.trim());
      }
    }
    return entries;
  }

  @Override
  public void close() throws SQLException, IOException {
    set("reset log_statement");
    set("reset log_error_verbosity");
  }
}
