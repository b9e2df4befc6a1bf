package org.imagingmatch.demo.people;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Chance that is the same on every run and every machine. */
final class Draw {

  private final SplittableRandom random;

  private Draw(SplittableRandom random) {
    this.random = random;
  }

  static Draw of(long seed) {
    return new Draw(new SplittableRandom(seed));
  }

  /** A chance of its own, so that what one part of a person draws never changes another part. */
  Draw split() {
    return new Draw(random.split());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends belong to it. */
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** The end does not belong to it. */
  double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Each entry alone with the same probability; in their order. */
  <T> List<T> someOf(List<T> all, double probability) {
    return all.stream().filter(each -> chance(probability)).toList();
  }

  /** One entry by weights, which need not add up to anything. */
  <T> T weighted(List<T> all, ToDoubleFunction<T> weight) {
    double rest = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (T each : all) {
      rest -= weight.applyAsDouble(each);
      if (rest < 0) {
        return each;
      }
    }
    return all.get(all.size() - 1);
  }
}
