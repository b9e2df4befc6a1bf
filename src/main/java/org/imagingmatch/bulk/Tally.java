package org.imagingmatch.bulk;

import org.imagingmatch.platform.store.Outcome;

/** What became of the lines of an import so far. */
public final class Tally {

  private long created;
  private long replaced;
  private long unchanged;
  private long refused;

  /** One more. */
  void add(Outcome.Kind kind) {
    switch (kind) {
      case CREATED -> created++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> refused++;
    }
  }

  long lines() {
    return created + replaced + unchanged + refused;
  }

  long created() {
    return created;
  }

  long replaced() {
    return replaced;
  }

  long unchanged() {
    return unchanged;
  }

  long refused() {
    return refused;
  }
}
