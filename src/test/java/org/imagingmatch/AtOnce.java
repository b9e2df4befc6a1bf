package org.imagingmatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Many requests at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What each of them came to. */
  public static <T> List<T> calls(int count, Supplier<T> call) throws InterruptedException {
    CyclicBarrier barrier = new CyclicBarrier(count);
    Callable<T> together =
        () -> {
          barrier.await();
          return call.get();
        };
    return results(count, Collections.nCopies(count, together));
  }

  /** What is found of each, in their order; as many at the same time as there are processors. */
  public static <S, T> List<T> each(Collection<S> things, Function<S, T> call)
      throws InterruptedException {
    return results(
        Runtime.getRuntime().availableProcessors(),
        things.stream().<Callable<T>>map(thing -> () -> call.apply(thing)).toList());
  }

  private static <T> List<T> results(int atOnce, List<Callable<T>> calls)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(calls)) {
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
