package org.imagingmatch.matching;

import java.util.Map;
import org.imagingmatch.matching.model.Fit;

/** The weights that a vacancy states itself, as a row of the read model keeps them. */
public record OwnWeights(Map<Fit, Double> weights) {

  /** As JSON. */
  public static String written(Map<Fit, Double> weights) {
    return FactsJson.write(new OwnWeights(weights));
  }

  /** None where nothing was written. */
  public static Map<Fit, Double> read(String json) {
    return json == null ? Map.of() : FactsJson.read(json, OwnWeights.class).weights();
  }
}
