package org.imagingmatch.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.imagingmatch.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path temp;

  @Test
  void writesAreDurableAndTextSortsTheSameEverywhere() throws Exception {
    try (EmbeddedDatabase database = started(temp)) {
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(database, "select version()")).startsWith("PostgreSQL 18.");
      assertThat(
              ask(
                  database,
                  "select string_agg(x, '' order by x) from unnest('{b,A,é,a}'::text[]) x"))
          .isEqualTo("Aabé");
      assertThat(ask(database, "select upper('é')")).isEqualTo("É");
    }
  }

  @Test
  void nobodyGetsInWithoutThePassword() {
    try (EmbeddedDatabase database = started(temp)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guess"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void startSurvivesWhatAFormerServerLeft() throws Exception {
    try (EmbeddedDatabase first = started(temp)) {
      ask(first, "create table kept as select 1 as one");
    }
    Path pidFile = temp.toRealPath().resolve("data").resolve("postmaster.pid");
    long numberOfAnotherProgram = ProcessHandle.current().pid();
    for (String left : List.of(numberOfAnotherProgram + "\n" + temp + "\n", "", "999999999\n")) {
      Files.writeString(pidFile, left);
      try (EmbeddedDatabase next = started(temp)) {
        assertThat(ask(next, "select one from kept")).isEqualTo("1");
      }
    }
  }

  @Test
  void missingPasswordIsNamed() throws IOException {
    started(temp).close();
    Files.delete(temp.resolve("database-password"));
    try (EmbeddedDatabase next = new EmbeddedDatabase(DataFolder.open(temp))) {
      assertThatThrownBy(next::start)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("the file database-password is missing");
    }
  }

  @Test
  void folderIsClosedToOthers() throws IOException {
    Path folder = temp.resolve("new").resolve("folder");
    DataFolder.open(folder).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  void folderIsFreeAfterTheDatabaseWasStopped() throws IOException {
    EmbeddedDatabase neverStarted = new EmbeddedDatabase(DataFolder.open(temp));
    assertThatThrownBy(() -> DataFolder.open(temp))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("in use by another imaging-match");
    neverStarted.close();
    DataFolder.open(temp).close();
  }

  @Test
  void stoppedDatabaseDoesNotStart() {
    EmbeddedDatabase stopped = new EmbeddedDatabase(DataFolder.open(temp));
    stopped.close();
    assertThatThrownBy(stopped::start).isInstanceOf(StartRefused.class);
  }

  private static EmbeddedDatabase started(Path folder) {
    EmbeddedDatabase database = new EmbeddedDatabase(DataFolder.open(folder));
    database.start();
    return database;
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
