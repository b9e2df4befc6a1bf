package org.imagingmatch.bulk;

import java.util.function.Consumer;
import org.imagingmatch.platform.store.Outcome;

/** What became of the lines of an import so far. */
public final class Tally {

  private final Consumer<Outcome.Kind> heard;
  private long created;
  private long replaced;
  private long unchanged;
  private long refused;

  /** One that nobody hears of. */
  public Tally() {
    this(kind -> {});
  }

  /** One of which somebody hears, line by line. */
  Tally(Consumer<Outcome.Kind> heard) {
    this.heard = heard;
  }

  /** One more. */
  void add(Outcome.Kind kind) {
    switch (kind) {
      case CREATED -> created++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
      case REFUSED -> refused++;
    }
    heard.accept(kind);
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
