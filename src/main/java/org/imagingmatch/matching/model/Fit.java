package org.imagingmatch.matching.model;

import java.util.List;
import java.util.function.Function;

/** The soft criteria, in the order of every answer, with their default weights (sum 100). */
public enum Fit {
  EXPERIENCE(25, ExperienceFit::new),
  CREDENTIAL_STRENGTH(20, CredentialStrengthFit::new),
  PROXIMITY(15, ProximityFit::new),
  RECENCY(10, RecencyFit::new),
  AVAILABILITY_FIT(10, AvailabilityFit::new),
  PREFERRED_CREDENTIALS(8, PreferredCredentialsFit::new),
  SETTING(5, SettingFit::new),
  PAY(5, PayFit::new),
  LANGUAGE_MARGIN(2, LanguageMarginFit::new);

  /** In the order of every answer. */
  static final List<Fit> ALL = List.of(values());

  private final double defaultWeight;
  private final Function<Demand, FitRule> rule;

  Fit(double defaultWeight, Function<Demand, FitRule> rule) {
    this.defaultWeight = defaultWeight;
    this.rule = rule;
  }

  /** Weight used where neither deployment, vacancy nor request states one. */
  public double defaultWeight() {
    return defaultWeight;
  }

  /** What this fit means for a vacancy in a situation. */
  FitRule of(Demand demand) {
    return rule.apply(demand);
  }

  Measure measure(Pairing pairing) {
    return pairing.measure(this);
  }
}
