package org.imagingmatch.bench.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Requests one after the other, round and round, on some connections for some time. */
public final class Load {

  private final int port;
  private final List<Request> requests;
  private final AtomicInteger refused = new AtomicInteger();

  /** Load of some requests for the service of a port. */
  public Load(int port, List<Request> requests) {
    this.port = port;
    this.requests = List.copyOf(requests);
  }

  /** Each connection sends its next request as soon as it has the answer to the one before. */
  public Latencies closed(int connections, Duration time) {
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    return together(
        connections,
        client -> {
          List<Long> taken = new ArrayList<>();
          while (System.nanoTime() < end) {
            long sent = System.nanoTime();
            if (send(client, next.getAndIncrement())) {
              taken.add(System.nanoTime() - sent);
            }
          }
          return taken;
        });
  }

  /**
   * Requests arrive at a fixed rate, whether or not those before were answered. What one waits for
   * a free connection is part of what it took.
   */
  public Latencies open(int connections, double perSecond, Duration time) {
    AtomicInteger next = new AtomicInteger();
    int count = (int) (perSecond * time.toSeconds());
    long begin = System.nanoTime();
    return together(
        connections,
        client -> {
          List<Long> taken = new ArrayList<>();
          for (int number = next.getAndIncrement();
              number < count;
              number = next.getAndIncrement()) {
            long due = begin + (long) (number * 1e9 / perSecond);
            awaitMoment(due);
            if (send(client, number)) {
              taken.add(System.nanoTime() - due);
            }
          }
          return taken;
        });
  }

  private static void awaitMoment(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Says whether it was answered. */
  private boolean send(Client client, int number) throws IOException {
    Response response = client.send(requests.get(Math.floorMod(number, requests.size())));
    if (response.refused()) {
      refused.incrementAndGet();
      return false;
    }
    response.text();
    return true;
  }

  private interface Loop {
    List<Long> run(Client client) throws IOException;
  }

  private Latencies together(int connections, Loop loop) {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    long begin = System.nanoTime();
    refused.set(0);
    try {
      List<Callable<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(
            () -> {
              try (Client client = Client.connect(port)) {
                return loop.run(client);
              }
            });
      }
      List<Long> taken = new ArrayList<>();
      for (Future<List<Long>> each : threads.invokeAll(all)) {
        taken.addAll(each.get());
      }
      return Latencies.of(
          taken.stream().mapToLong(Long::longValue).toArray(),
          refused.get(),
          System.nanoTime() - begin);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
