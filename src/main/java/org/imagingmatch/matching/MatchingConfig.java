package org.imagingmatch.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.Weights;

/** What a deployment sets about matching. */
@ConfigMapping(prefix = "imaging-match.matching")
interface MatchingConfig {

  /** Days from today to the start of a vacancy that states none. */
  @WithDefault("30")
  @Min(0)
  @Max(3650)
  int leadDays();

  /** Days to a licence where the regulator recognises what is held. */
  @WithDefault("60")
  @Min(0)
  @Max(3650)
  int licenceDaysRecognised();

  /** Days to a licence where what is held is assessed one by one. */
  @WithDefault("180")
  @Min(0)
  @Max(3650)
  int licenceDaysPathway();

  /** Days to a sponsored visa. */
  @WithDefault("90")
  @Min(0)
  @Max(3650)
  int visaDays();

  /** Days to a short course such as BLS. */
  @WithDefault("14")
  @Min(0)
  @Max(3650)
  int certificateDays();

  /** Whether a start makes what ranking reads of people anew, of everybody. */
  @WithDefault("false")
  boolean rebuild();

  /** Weights that differ from the published ones, by name of the fit. */
  Map<String, Double> weights();

  /** Value of one unit of a currency (ISO 4217) in a common one. */
  Map<String, BigDecimal> currencyRates();

  /** All of it, as the model takes it. */
  default MatchingSettings settings() {
    return new MatchingSettings(
        leadDays(),
        licenceDaysRecognised(),
        licenceDaysPathway(),
        visaDays(),
        certificateDays(),
        Weights.DEFAULT.with(named(weights(), MatchingConfig::fit)),
        named(currencyRates(), name -> name));
  }

  /** Environment variables have neither case nor a difference between {@code .} and {@code _}. */
  private static <K, V> Map<K, V> named(Map<String, V> stated, Function<String, K> key) {
    Map<K, V> named = new HashMap<>();
    stated.forEach(
        (name, value) ->
            named.put(key.apply(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")), value));
    return named;
  }

  private static Fit fit(String name) {
    return Arrays.stream(Fit.values())
        .filter(fit -> fit.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "imaging-match.matching.weights: there is no fit "
                        + name
                        + "; there are "
                        + Arrays.toString(Fit.values())));
  }
}
