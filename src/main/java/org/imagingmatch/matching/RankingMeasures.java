package org.imagingmatch.matching;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.imagingmatch.matching.model.OpeningPool;
import org.imagingmatch.matching.model.Pool;

/** Measures rankings: how long each part takes, and how much is read until it can stop. */
@Singleton
@Startup // What nobody has asked for yet is measured as none.
class RankingMeasures {

  /** Who is ranked. */
  enum Who {
    /** An agency's own people, for a vacancy. */
    OWN,
    /** People of all agencies, for a provider's vacancy. */
    BLIND,
    /** Vacancies, for a person. */
    VACANCIES
  }

  private static final double[] ROWS = {128, 512, 2048, 8192, 32_768};

  private final Map<Who, Meters> meters = new EnumMap<>(Who.class);

  RankingMeasures(MeterRegistry registry) {
    for (Who ranked : Who.values()) {
      meters.put(ranked, Meters.of(registry, ranked));
    }
  }

  private record Meters(
      Timer reading,
      Timer facts,
      Timer judging,
      DistributionSummary rows,
      DistributionSummary judged,
      DistributionSummary readings) {

    static Meters of(MeterRegistry registry, Who ranked) {
      String tag = ranked.name().toLowerCase(Locale.ROOT);
      return new Meters(
          phase(registry, tag, "read"),
          phase(registry, tag, "facts"),
          phase(registry, tag, "judge"),
          DistributionSummary.builder("imaging_match.ranking.rows")
              .tag("ranked", tag)
              .serviceLevelObjectives(ROWS)
              .register(registry),
          registry.summary("imaging_match.ranking.judged", "ranked", tag),
          registry.summary("imaging_match.ranking.readings", "ranked", tag));
    }

    private static Timer phase(MeterRegistry registry, String ranked, String phase) {
      return registry.timer("imaging_match.ranking.phase", "ranked", ranked, "phase", phase);
    }

    void note(Effort effort) {
      judging.record(effort.ownNanos(), TimeUnit.NANOSECONDS);
      reading.record(effort.readingNanos(), TimeUnit.NANOSECONDS);
      facts.record(effort.factsNanos(), TimeUnit.NANOSECONDS);
      rows.record(effort.rows());
      judged.record(effort.judged());
      readings.record(effort.readings());
    }
  }

  /** Lets a search read people, and measures what it takes. */
  void people(Who ranked, Pool pool, Consumer<Pool> search) {
    Effort effort = new Effort();
    search.accept(effort.over(pool));
    meters.get(ranked).note(effort);
  }

  /** Lets a search read vacancies, and measures what it takes. */
  void vacancies(OpeningPool pool, Consumer<OpeningPool> search) {
    Effort effort = new Effort();
    search.accept(effort.over(pool));
    meters.get(Who.VACANCIES).note(effort);
  }
}
