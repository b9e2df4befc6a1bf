package org.imagingmatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many requests at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What each of them came to. */
  public static <T> List<T> calls(int count, Supplier<T> call) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      CyclicBarrier barrier = new CyclicBarrier(count);
      Callable<T> together =
          () -> {
            barrier.await();
            return call.get();
          };
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(Collections.nCopies(count, together))) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
