package org.imagingmatch.matching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Lookout;
import org.imagingmatch.matching.model.Narrowing;
import org.imagingmatch.matching.model.Offer;
import org.imagingmatch.matching.model.OpeningPool;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Zone;

/**
 * What one search takes from its pool until it can stop.
 *
 * <p>Not safe for use by several threads.
 */
final class Effort {

  private final long begun = System.nanoTime();
  private long readingNanos;
  private long factsNanos;
  private int readings;
  private int rows;
  private int judged;

  /** The same people, read under its eyes. */
  Pool over(Pool pool) {
    return new Pool() {
      @Override
      public List<List<Prospect>> read(
          Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
        return reading(() -> pool.read(narrowing, demands, byStrength, most));
      }

      @Override
      public List<CandidateFacts> facts(Collection<UUID> ids) {
        return judging(ids, () -> pool.facts(ids));
      }
    };
  }

  /** The same vacancies, read under its eyes. */
  OpeningPool over(OpeningPool pool) {
    return new OpeningPool() {
      @Override
      public List<List<Offer>> read(Lookout lookout, List<Zone> zones) {
        return reading(() -> pool.read(lookout, zones));
      }

      @Override
      public List<VacancyFacts> facts(Collection<UUID> ids) {
        return judging(ids, () -> pool.facts(ids));
      }
    };
  }

  private <R> List<List<R>> reading(Supplier<List<List<R>>> read) {
    long start = System.nanoTime();
    List<List<R>> streams = read.get();
    readingNanos += System.nanoTime() - start;
    readings++;
    rows += streams.stream().mapToInt(List::size).sum();
    return streams;
  }

  private <F> List<F> judging(Collection<UUID> ids, Supplier<List<F>> read) {
    long start = System.nanoTime();
    List<F> facts = read.get();
    factsNanos += System.nanoTime() - start;
    judged += ids.size();
    return facts;
  }

  /** How long the reading of rows took. */
  long readingNanos() {
    return readingNanos;
  }

  /** How long the reading of facts took. */
  long factsNanos() {
    return factsNanos;
  }

  /** How long it is under way, without any reading. */
  long ownNanos() {
    return System.nanoTime() - begun - readingNanos - factsNanos;
  }

  /** How often it read rows. */
  int readings() {
    return readings;
  }

  /** How many rows it read. */
  int rows() {
    return rows;
  }

  /** How many people or vacancies it judged. */
  int judged() {
    return judged;
  }
}
