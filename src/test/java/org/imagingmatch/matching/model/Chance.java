package org.imagingmatch.matching.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Choices from a seed. */
class Chance {

  final Random random;

  Chance(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T sometimes(Supplier<T> value) {
    return chance(0.6) ? value.get() : null;
  }

  <T> T rarely(Supplier<T> value) {
    return chance(0.3) ? value.get() : null;
  }

  <T> T unlessUnrecorded(Supplier<T> value) {
    return chance(0.85) ? value.get() : null;
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  Set<String> set(String[] values) {
    return new HashSet<>(Arrays.asList(values).subList(0, random.nextInt(values.length + 1)));
  }

  <T> List<T> list(int least, int most, Supplier<T> value) {
    return IntStream.rangeClosed(1, least + random.nextInt(most - least + 1))
        .mapToObj(i -> value.get())
        .toList();
  }
}
