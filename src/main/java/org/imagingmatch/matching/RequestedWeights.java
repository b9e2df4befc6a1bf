package org.imagingmatch.matching;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.body.Texts;

/** The weights in the parameters of a request: {@code weights.EXPERIENCE=30}. */
public final class RequestedWeights {

  /** What their names begin with. */
  public static final String PREFIX = "weights.";

  /** The greatest weight. */
  static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private RequestedWeights() {}

  /** The weights stated; answers 400 to unknown names and to values that are no weights. */
  public static Map<Fit, Double> in(MultivaluedMap<String, String> parameters) {
    Map<Fit, Double> weights = new EnumMap<>(Fit.class);
    Faults faults = new Faults();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith(PREFIX)) {
            Fit fit = fit(name, faults);
            Double weight = weight(name, values, faults);
            if (fit != null && weight != null) {
              weights.put(fit, weight);
            }
          }
        });
    faults.throwIfAny();
    return weights;
  }

  private static Fit fit(String name, Faults faults) {
    List<String> names = Arrays.stream(Fit.values()).map(Fit::name).toList();
    String stated = name.substring(PREFIX.length());
    if (!names.contains(stated)) {
      faults.in(
          name,
          "There is no fit %s; there are %s."
              .formatted(Texts.quoted(stated), String.join(", ", names)));
      return null;
    }
    return Fit.valueOf(stated);
  }

  private static Double weight(String name, List<String> values, Faults faults) {
    try {
      BigDecimal weight = new BigDecimal(values.get(0));
      if (values.size() == 1 && weight.signum() >= 0 && weight.compareTo(MOST) <= 0) {
        return weight.doubleValue();
      }
    } catch (NumberFormatException e) {
      // Answered below, together with numbers that are out of range.
    }
    faults.in(name, name + " must be one number from 0 to " + MOST + ".");
    return null;
  }
}
