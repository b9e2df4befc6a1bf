package org.imagingmatch.platform.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Writes to find out what comes of it, and takes everything back. */
public final class DryRun {

  private DryRun() {}

  /** What the work answers in a transaction that is never committed, or how it is refused. */
  public static <T> T of(Supplier<T> work) {
    try {
      return once(work);
    } catch (ConstraintViolationException e) {
      if (!ConstraintProblems.isExternalIdTaken(e)) {
        throw e;
      }
      // Another request may have created the row in between; a write would find it now.
      return once(work);
    }
  }

  private static <T> T once(Supplier<T> work) {
    QuarkusTransaction.begin();
    try {
      return work.get();
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}
