package org.imagingmatch.bulk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.platform.store.Outcome;

/** Measures imports: how long they take and how they end, and what becomes of their lines. */
@Singleton
@Startup // What was never imported is measured as none.
class ImportMeasures {

  private final Map<ImportedKind, Map<Outcome.Kind, Counter>> lines =
      new EnumMap<>(ImportedKind.class);
  private final Map<ImportedKind, Map<ImportState, Timer>> ends = new EnumMap<>(ImportedKind.class);

  ImportMeasures(MeterRegistry registry) {
    for (ImportedKind kind : ImportedKind.values()) {
      Map<Outcome.Kind, Counter> outcomes = new EnumMap<>(Outcome.Kind.class);
      for (Outcome.Kind outcome : Outcome.Kind.values()) {
        outcomes.put(
            outcome,
            registry.counter(
                "imaging_match.import.lines", "kind", tag(kind), "outcome", tag(outcome)));
      }
      lines.put(kind, outcomes);
      Map<ImportState, Timer> states = new EnumMap<>(ImportState.class);
      for (ImportState state : ImportState.values()) {
        if (state != ImportState.RUNNING) {
          states.put(
              state, registry.timer("imaging_match.imports", "kind", tag(kind), "end", tag(state)));
        }
      }
      ends.put(kind, states);
    }
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A line was read; of an atomic import, it may still be undone. */
  void line(ImportedKind kind, Outcome.Kind outcome) {
    lines.get(kind).get(outcome).increment();
  }

  /**
   * An import is over.
   *
   * @param begun by {@link System#nanoTime}
   */
  void end(ImportedKind kind, ImportState state, long begun) {
    ends.get(kind).get(state).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
  }
}
