package org.imagingmatch.bench.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.postgresql.PGStatement;

/** Says the statements of a service to the database, as the role of the service, without it. */
public final class Replay {

  private static final int PATIENCE_SECONDS = 120;

  private final Server server;
  private final List<Script> scripts;

  /** Of some scripts, round and round. */
  public Replay(Server server, List<Script> scripts) {
    this.server = server;
    this.scripts = List.copyOf(scripts);
  }

  /** Each script once. */
  public void once() throws SQLException {
    try (Speaker speaker = new Speaker()) {
      for (Script script : scripts) {
        speaker.say(script);
      }
    }
  }

  /** As fast as some connections can; how many scripts a second. */
  public double perSecond(int connections, Duration time) {
    return run(connections, Double.MAX_VALUE, time, () -> {}) / (double) time.toSeconds();
  }

  /**
   * At most so many scripts a second; how many there were. The time begins when every connection
   * has prepared what it says.
   *
   * @param begun is told then
   */
  public int run(int connections, double mostPerSecond, Duration time, Runnable begun) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger said = new AtomicInteger();
    AtomicLong begin = new AtomicLong();
    CyclicBarrier prepared =
        new CyclicBarrier(
            connections,
            () -> {
              begin.set(System.nanoTime());
              begun.run();
            });
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(
            threads.submit(
                () -> {
                  try (Speaker speaker = new Speaker()) {
                    for (Script script : scripts) {
                      speaker.say(script);
                    }
                    prepared.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    long end = begin.get() + time.toNanos();
                    for (int number = next.getAndIncrement();
                        awaitTurn(begin.get() + (long) (number * 1e9 / mostPerSecond), end);
                        number = next.getAndIncrement()) {
                      speaker.say(scripts.get(number % scripts.size()));
                      said.incrementAndGet();
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
      return said.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Whether the turn comes before the end. */
  private static boolean awaitTurn(long due, long end) {
    if (due >= end || System.nanoTime() >= end) {
      return false;
    }
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return true;
  }

  private final class Speaker implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Speaker() throws SQLException {
      connection =
          DriverManager.getConnection(
              server.url(), DatabaseRoles.APP, server.roles().appPassword());
    }

    void say(Script script) throws SQLException {
      for (String statement : script.statements()) {
        prepared(statement).execute();
      }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
      PreparedStatement known = prepared.get(sql);
      if (known == null) {
        known = connection.prepareStatement(sql);
        known.unwrap(PGStatement.class).setPrepareThreshold(1);
        prepared.put(sql, known);
      }
      return known;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
