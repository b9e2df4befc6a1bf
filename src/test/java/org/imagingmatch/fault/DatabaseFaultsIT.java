package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.database.DatabaseServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas on a database that fails in every way but for good; and then for good, with another
 * that has all that was acknowledged.
 */
@Tag(Report.FAULT)
@TestMethodOrder(OrderAnnotation.class)
class DatabaseFaultsIT {

  private static final int BETWEEN = 60;
  private static final int READERS = 4;
  private static final int CROWD = 250;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration CROWD_PAUSE = Duration.ofSeconds(1);
  private static final Duration HUNG = Duration.ofSeconds(30);
  private static final Duration LOCKED = Duration.ofSeconds(10);

  /** In milliseconds: of transactions and of statements, and what is needed to say so. */
  private static final long LONGEST = 11_000;

  private static final long LONGEST_LOCKED = 5_000;
  private static final long SOON = 2_000;

  /** Half of the probes; and all of them, because Kubernetes waits no longer. */
  private static final long ALIVE = 100;

  private static final long ALIVE_AT_MOST = 2_000;

  @TempDir static Path workspace;

  private static DatabaseServer first;
  private static DatabaseServer second;
  private static TwoServices two;

  private UUID agency;
  private Requests requests;

  @BeforeAll
  static void start() throws Exception {
    first = DatabaseServer.create(workspace.resolve("first"));
    second = first.standby(workspace.resolve("second"));
    // Without the name of the other, a commit would wait for nobody.
    first.execute("alter system set synchronous_standby_names = '*'");
    first.execute("select pg_reload_conf()");
    two = TwoServices.on(List.of(first, second), workspace, Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    if (two != null) {
      two.close();
      return;
    }
    for (DatabaseServer server : Arrays.asList(first, second)) {
      if (server != null) {
        server.close();
      }
    }
  }

  @BeforeEach
  void register() {
    agency = two.register(OrganisationKind.AGENCY);
    requests = new Requests(two, agency);
  }

  @Test
  @Order(1)
  void crashOfTheDatabaseLosesNothing() throws Exception {
    restart("PostgreSQL crashes and comes back", "immediate");
  }

  @Test
  @Order(1)
  @Tag(Report.MINUTES)
  void restartOfTheDatabaseLosesNothing() throws Exception {
    restart("PostgreSQL restarts in order", "fast");
  }

  private void restart(String fault, String mode) throws Exception {
    try (Writers writers = new Writers(two, agency);
        Readers readers = new Readers(READERS, PAUSE, requests::list)) {
      writers.awaitMore(BETWEEN);
      first.stop(mode);
      first.start();
      long up = System.nanoTime();
      writers.awaitMore(BETWEEN);
      History history = writers.stop();
      List<Asked> read = readers.stop();
      history.isKept();
      assertThat(read).allMatch(each -> each.good() || each.refused(), Asked.statuses(read));
      assertThat(Asked.firstGood(read, up)).isLessThan(SOON);
      Report.add(
          fault,
          "pg_ctl stop -m %s and start, under %d writers and %d readers"
              .formatted(mode, Writers.WRITERS, READERS),
          "%s; reads: %s; first answer %d ms after it was up"
              .formatted(history.figure(), Asked.statuses(read), Asked.firstGood(read, up)));
    }
  }

  @Test
  @Order(2)
  @Tag(Report.MINUTES)
  void hungDatabaseIsSaidInTimeAndForgotten() throws Exception {
    try (Writers writers = new Writers(two, agency);
        Readers pulse = new Readers(1, PAUSE, requests::alive);
        Readers readers = new Readers(CROWD, CROWD_PAUSE, requests::list)) {
      writers.awaitMore(BETWEEN);
      long hung = System.nanoTime();
      first.signal("STOP");
      try {
        TimeUnit.NANOSECONDS.sleep(HUNG.toNanos());
      } finally {
        first.signal("CONT");
      }
      long resumed = System.nanoTime();
      writers.awaitMore(BETWEEN);
      History history = writers.stop();
      List<Asked> read = readers.stop();
      Predicate<Asked> meanwhile = each -> each.answered() > hung && each.asked() < resumed;
      List<Asked> alive = Asked.only(pulse.stop(), meanwhile);
      List<Asked> during = Asked.only(read, meanwhile);
      history.isKept();
      assertThat(read).allMatch(each -> each.good() || each.refused(), Asked.statuses(read));
      assertThat(Asked.within(during, 100)).isLessThan(LONGEST);
      assertThat(alive).allMatch(Asked::good);
      assertThat(Asked.within(alive, 50)).isLessThan(ALIVE);
      assertThat(Asked.within(alive, 100)).isLessThan(ALIVE_AT_MOST);
      assertThat(Asked.firstGood(read, resumed)).isLessThan(SOON);
      Report.add(
          "PostgreSQL hangs",
          "SIGSTOP to all its processes for %d s, under %d writers and %d readers"
              .formatted(HUNG.toSeconds(), Writers.WRITERS, CROWD),
          "%s; reads meanwhile: %s, half within %d ms, all within %d ms; probes of life: half within %d ms, 99 %% within %d ms; first answer %d ms after it went on"
              .formatted(
                  history.figure(),
                  Asked.statuses(during),
                  Asked.within(during, 50),
                  Asked.within(during, 100),
                  Asked.within(alive, 50),
                  Asked.within(alive, 99),
                  Asked.firstGood(read, resumed)));
    }
  }

  @Test
  @Order(3)
  @Tag(Report.MINUTES)
  void everyConnectionInUseIsSaidInTimeAndForgotten() throws Exception {
    try (Readers pulse = new Readers(1, PAUSE, requests::alive);
        Readers readers = new Readers(CROWD, CROWD_PAUSE, requests::list)) {
      TimeUnit.SECONDS.sleep(2);
      long locked = System.nanoTime();
      long released;
      try (Connection other = two.superuser();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("lock table candidate in access exclusive mode");
        TimeUnit.NANOSECONDS.sleep(LOCKED.toNanos());
        other.rollback();
        released = System.nanoTime();
      }
      TimeUnit.SECONDS.sleep(2);
      List<Asked> read = readers.stop();
      Predicate<Asked> meanwhile = each -> each.asked() > locked && each.answered() < released;
      List<Asked> alive = Asked.only(pulse.stop(), meanwhile);
      List<Asked> during = Asked.only(read, meanwhile);
      assertThat(read).allMatch(each -> each.good() || each.refused(), Asked.statuses(read));
      assertThat(during).isNotEmpty();
      assertThat(Asked.within(during, 100)).isLessThan(LONGEST_LOCKED);
      assertThat(alive).allMatch(Asked::good);
      assertThat(Asked.within(alive, 50)).isLessThan(ALIVE);
      assertThat(Asked.within(alive, 100)).isLessThan(ALIVE_AT_MOST);
      assertThat(Asked.firstGood(read, released)).isLessThan(SOON);
      Report.add(
          "No connection is free",
          "a lock on the people for %d s, under %d readers, more than there are connections"
              .formatted(LOCKED.toSeconds(), CROWD),
          "meanwhile: %s, half within %d ms, all within %d ms; probes of life: half within %d ms, 99 %% within %d ms; first answer %d ms after"
              .formatted(
                  Asked.statuses(during),
                  Asked.within(during, 50),
                  Asked.within(during, 100),
                  Asked.within(alive, 50),
                  Asked.within(alive, 99),
                  Asked.firstGood(read, released)));
    }
  }

  @Test
  @Order(4)
  void failoverLosesNothing() throws Exception {
    try (Writers writers = new Writers(two, agency);
        Readers readers = new Readers(READERS, PAUSE, requests::list)) {
      writers.awaitMore(BETWEEN);
      first.stop("immediate");
      second.execute("select pg_promote()");
      long promoted = System.nanoTime();
      writers.awaitMore(BETWEEN);
      History history = writers.stop();
      List<Asked> read = readers.stop();
      history.isKept();
      assertThat(read).allMatch(each -> each.good() || each.refused(), Asked.statuses(read));
      assertThat(Asked.firstGood(read, promoted)).isLessThan(SOON);
      Report.add(
          "PostgreSQL fails over",
          "the primary is lost, the synchronous standby promoted, under %d writers and %d readers"
              .formatted(Writers.WRITERS, READERS),
          "%s; reads: %s; first answer %d ms after the promotion"
              .formatted(history.figure(), Asked.statuses(read), Asked.firstGood(read, promoted)));
    }
  }
}
