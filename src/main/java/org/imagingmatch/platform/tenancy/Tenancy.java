package org.imagingmatch.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.platform.Caller;

/**
 * For which organisation this thread reads and writes: that of the request, or the one that work of
 * the service's own names. Without one, the database shows and takes no tenant's row.
 */
@Singleton
public class Tenancy {

  private final ThreadLocal<UUID> acting = new ThreadLocal<>();
  private final ThreadLocal<Boolean> reading = ThreadLocal.withInitial(() -> false);
  private final Caller caller;

  Tenancy(Caller caller) {
    this.caller = caller;
  }

  /**
   * Does work of the service's own for an organisation.
   *
   * @throws IllegalStateException inside a transaction, which is for one organisation only
   */
  public <T> T as(UUID organisationId, Supplier<T> work) {
    return with(acting, organisationId, work);
  }

  /** As {@link #as(UUID, Supplier)}, for work without a result. */
  public void as(UUID organisationId, Runnable work) {
    as(
        organisationId,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Reads in a transaction of its own with the rights of ranking, which see facts and nothing that
   * names a person, and write nothing.
   *
   * @throws IllegalStateException inside a transaction, which has its rights already
   */
  public <T> T read(Supplier<T> work) {
    return with(reading, true, () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  private static <V, T> T with(ThreadLocal<V> place, V value, Supplier<T> work) {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("A transaction is under way for another organisation");
    }
    V before = place.get();
    place.set(value);
    try {
      return work.get();
    } finally {
      place.set(before);
    }
  }

  /** For whom the next transaction of this thread is; empty = for nobody. */
  public Optional<UUID> organisation() {
    UUID own = acting.get();
    if (own != null) {
      return Optional.of(own);
    }
    return Arc.container().requestContext().isActive() ? caller.organisation() : Optional.empty();
  }

  /** Whether the next transaction of this thread has the rights of ranking. */
  boolean isReading() {
    return reading.get();
  }
}
