package org.imagingmatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.imagingmatch.TwoServices;

/** Some systems of an agency that write, whatever fails. */
final class Writers implements AutoCloseable {

  static final int WRITERS = 6;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TwoServices two;
  private final UUID agency;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
  private final List<Future<List<Written>>> histories;

  Writers(TwoServices two, UUID agency) {
    this.two = two;
    this.agency = agency;
    this.histories =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> new BlindWriter(two, agency, "writer-" + i, acknowledged, enough))
            .map(clients::submit)
            .toList();
  }

  /** Waits until so many more were acknowledged; fails with the first writer that does. */
  void awaitMore(int writes) throws Exception {
    int wanted = acknowledged.get() + writes;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.get() < wanted) {
      for (Future<List<Written>> history : histories) {
        if (history.isDone()) {
          history.get();
        }
      }
      assertThat(System.nanoTime()).as("writes go on").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Ends them, and tells what they were told. */
  History stop() throws Exception {
    enough.set(true);
    List<Written> people = new ArrayList<>();
    for (Future<List<Written>> history : histories) {
      people.addAll(history.get(2, TimeUnit.MINUTES));
    }
    return new History(two, agency, acknowledged.get(), people);
  }

  @Override
  public void close() {
    enough.set(true);
    clients.shutdown();
  }
}
