package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
  private static final Duration PAUSE = Duration.ofMillis(20);

  private static final long SOON = 2_000;

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
