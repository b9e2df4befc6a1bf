package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.bench.database.Server;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of one agency, in every table that has some. */
final class ImportedRows {

  /** Those that others refer to come first. */
  private static final List<String> TABLES =
      List.of(
          "candidate",
          "candidate_work_right",
          "candidate_credential",
          "candidate_licence",
          "candidate_certificate",
          "candidate_experience",
          "candidate_education",
          "candidate_continuing_education",
          "candidate_language",
          "candidate_facts",
          "qualification",
          "audit_event",
          "audit_subject",
          "event");

  private final Server server;
  private final UUID agency;

  ImportedRows(Server server, UUID agency) {
    this.server = server;
    this.agency = agency;
  }

  /** Makes the agency, without rows. */
  void register() throws SQLException, IOException {
    server.execute(
        "insert into organisation (id, kind, name) values ('%s', 'AGENCY', 'Import')"
                .formatted(agency)
            + " on conflict do nothing");
    remove();
  }

  /** Takes its rows away, whatever forbids it. */
  void remove() throws SQLException, IOException {
    try (Connection connection = server.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String table : TABLES) {
        statement.execute("delete from %s where organisation_id = '%s'".formatted(table, agency));
      }
      statement.execute("delete from import where organisation_id = '%s'".formatted(agency));
    }
    server.execute("vacuum", "checkpoint");
  }

  /** How long a COPY of them takes into the tables as they are, with keys and indexes. */
  double copySeconds() throws SQLException, IOException {
    List<Path> files = new ArrayList<>();
    try (Connection connection = server.superuser()) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : TABLES) {
        Path file = Files.createTempFile("imaging-match-bench", ".copy");
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
          copy.copyOut(
              "copy (select * from %s where organisation_id = '%s') to stdout"
                  .formatted(table, agency),
              out);
        }
      }
      remove();
      long begin = System.nanoTime();
      for (int i = 0; i < TABLES.size(); i++) {
        try (InputStream in = Files.newInputStream(files.get(i))) {
          copy.copyIn("copy %s from stdin".formatted(TABLES.get(i)), in);
        }
      }
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
