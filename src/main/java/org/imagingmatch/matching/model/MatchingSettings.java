package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a deployment may set about matching.
 *
 * @param leadDays days from today to the start of a vacancy that states none
 * @param licenceDaysRecognised days to a licence where the regulator recognises what is held
 * @param licenceDaysPathway days to a licence where what is held is assessed one by one
 * @param visaDays days to a sponsored visa
 * @param certificateDays days to a short course such as BLS
 * @param weights how much each fit counts where the vacancy and the request say nothing
 * @param currencyRates value of one unit of a currency in a common one; a currency that is missing
 *     cannot be compared with others
 */
public record MatchingSettings(
    int leadDays,
    int licenceDaysRecognised,
    int licenceDaysPathway,
    int visaDays,
    int certificateDays,
    Weights weights,
    Map<String, BigDecimal> currencyRates) {

  /** The published defaults. */
  public static final MatchingSettings DEFAULT =
      new MatchingSettings(30, 60, 180, 90, 14, Weights.DEFAULT, Map.of());

  /**
   * Checks the rates.
   *
   * @throws IllegalArgumentException if a currency is worth nothing or less
   */
  public MatchingSettings {
    currencyRates.forEach(
        (currency, rate) -> {
          if (rate.signum() <= 0) {
            throw new IllegalArgumentException("The rate of " + currency + " must be above 0.");
          }
        });
    // In one order, so that the settings read the same on every replica.
    currencyRates = Collections.unmodifiableMap(new TreeMap<>(currencyRates));
  }
}
