package org.imagingmatch.matching.model;

/** The soft criteria, in the order of every answer, with their default weights (sum 100). */
public enum Fit {
  EXPERIENCE(25, new ExperienceFit()),
  CREDENTIAL_STRENGTH(20, new CredentialStrengthFit()),
  PROXIMITY(15, new ProximityFit()),
  RECENCY(10, new RecencyFit()),
  AVAILABILITY_FIT(10, new AvailabilityFit()),
  PREFERRED_CREDENTIALS(8, new PreferredCredentialsFit()),
  SETTING(5, new SettingFit()),
  PAY(5, new PayFit()),
  LANGUAGE_MARGIN(2, new LanguageMarginFit());

  private final double defaultWeight;
  private final FitRule rule;

  Fit(double defaultWeight, FitRule rule) {
    this.defaultWeight = defaultWeight;
    this.rule = rule;
  }

  /** Weight used where neither deployment, vacancy nor request states one. */
  public double defaultWeight() {
    return defaultWeight;
  }

  Measure measure(Pairing pairing) {
    return rule.measure(pairing);
  }
}
