package org.imagingmatch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Long work in pieces, on two threads. */
public final class Work {

  private static final int THREADS = 2;

  private Work() {}

  /** What one thread does its pieces with. */
  public interface Worker extends AutoCloseable {

    /** Does the numbers from one to another, the last not included. */
    void work(int from, int to) throws Exception;
  }

  /** Makes a worker for a thread. */
  public interface Hiring {

    /** A new one. */
    Worker hire() throws Exception;
  }

  /** Does all numbers from 0 up to, but not, a size. */
  public static void inChunks(int size, int chunk, Hiring hiring) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(
            threads.submit(
                () -> {
                  try (Worker worker = hiring.hire()) {
                    for (int from = next.getAndAdd(chunk);
                        from < size;
                        from = next.getAndAdd(chunk)) {
                      worker.work(from, Math.min(size, from + chunk));
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
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
