package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.TwoServices;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.database.DatabaseServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database fills up, and somebody makes room. */
@Tag(Report.FAULT)
@Tag(Report.MINUTES)
class DiskFullIT {

  private static final String FAULT = "The disk of PostgreSQL is full";
  private static final int MEGABYTES = 192;
  private static final int READERS = 4;
  private static final int BETWEEN = 60;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration FULL = Duration.ofSeconds(15);

  @TempDir Path workspace;

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    Optional<Tmpfs> mounted = Tmpfs.mount(workspace.resolve("disk"), MEGABYTES);
    if (mounted.isEmpty()) {
      Report.add(FAULT, "nothing: this computer lets nobody mount a small disk", "not measured");
    }
    assumeThat(mounted).as("a small disk can be mounted").isPresent();
    try (Tmpfs disk = mounted.get()) {
      DatabaseServer server =
          DatabaseServer.create(
              workspace.resolve("database"),
              disk.shell(),
              disk.inside("server"),
              disk.seen("server"));
      try (TwoServices two = TwoServices.on(List.of(server), workspace, Map.of())) {
        fill(two, server, disk);
      }
    }
  }

  private static void fill(TwoServices two, DatabaseServer server, Tmpfs disk) throws Exception {
    UUID agency = two.register(OrganisationKind.AGENCY);
    Requests requests = new Requests(two, agency);
    try (Writers writers = new Writers(two, agency);
        Readers readers = new Readers(READERS, PAUSE, requests::list)) {
      writers.awaitMore(BETWEEN);
      Path ballast = disk.fill();
      long full = System.nanoTime();
      TimeUnit.NANOSECONDS.sleep(FULL.toNanos());
      boolean stopped = !server.runs();
      Files.delete(ballast);
      if (stopped) {
        server.start();
      }
      long room = System.nanoTime();
      writers.awaitMore(BETWEEN);
      History history = writers.stop();
      List<Asked> read = readers.stop();
      List<Asked> during = Asked.only(read, each -> each.asked() > full && each.answered() < room);
      history.isKept();
      assertThat(read).allMatch(each -> each.good() || each.refused(), Asked.statuses(read));
      Report.add(
          FAULT,
          "a tmpfs of %d MB without room for %d s, under %d writers and %d readers; PostgreSQL %s"
              .formatted(
                  MEGABYTES,
                  FULL.toSeconds(),
                  Writers.WRITERS,
                  READERS,
                  stopped ? "ended, and was started anew" : "went on"),
          "%s; reads meanwhile: %s; first answer %d ms after there was room"
              .formatted(history.figure(), Asked.statuses(during), Asked.firstGood(read, room)));
    }
  }
}
