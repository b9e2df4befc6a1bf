package org.imagingmatch.matching.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each fit counts. Weights are relative: multiplying all of them by one constant changes
 * nothing.
 */
public final class Weights {

  /** The published defaults. */
  public static final Weights DEFAULT = new Weights(defaults());

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  private static double[] defaults() {
    return Arrays.stream(Fit.values()).mapToDouble(Fit::defaultWeight).toArray();
  }

  /**
   * These weights with some replaced.
   *
   * @throws IllegalArgumentException if one is negative or not finite, or all become zero
   */
  public Weights with(Map<Fit, Double> changes) {
    double[] changed = values.clone();
    changes.forEach(
        (fit, weight) -> {
          if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("The weight of " + fit + " must be 0 or more.");
          }
          changed[fit.ordinal()] = weight;
        });
    if (Arrays.stream(changed).allMatch(weight -> weight == 0)) {
      throw new IllegalArgumentException("At least one weight must be above 0.");
    }
    return new Weights(changed);
  }

  /** Weight of one fit, 0 or more. */
  public double of(Fit fit) {
    return values[fit.ordinal()];
  }

  /** All weights, in the order of {@link Fit}. */
  public Map<Fit, Double> asMap() {
    Map<Fit, Double> map = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.values()) {
      map.put(fit, of(fit));
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weights && Arrays.equals(values, weights.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
