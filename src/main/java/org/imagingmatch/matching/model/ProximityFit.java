package org.imagingmatch.matching.model;

/**
 * Nearness of home and facility. With coordinates linear in the logarithm of the distance between 1
 * at 25 km, 0.5 at 500 km and 0.1 at 5 000 km; without, by the smallest region they share.
 */
final class ProximityFit implements FitRule {

  private static final double NEAR_KM = 25;
  private static final double MIDDLE_KM = 500;
  private static final double FAR_KM = 5000;
  private static final double MIDDLE_DEGREE = 0.5;
  private static final double FAR_DEGREE = 0.1;

  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("proximity.notRecorded"));

  private final GeoPoint facility;
  private final String region;
  private final RuleBook rules;

  ProximityFit(Demand demand) {
    this.facility = demand.vacancy().location();
    this.region = demand.vacancy().region();
    this.rules = demand.rules();
  }

  @Override
  public Measure measure(Pairing pairing) {
    GeoPoint home = pairing.candidate().homeLocation();
    if (home != null && facility != null) {
      double km = home.kilometresTo(facility);
      return Measure.scored(
          degree(km), Reason.of("proximity.distance", "kilometres", Math.round(km)));
    }
    String homeRegion = pairing.candidate().homeRegion();
    return homeRegion == null ? NOT_RECORDED : byRegion(homeRegion);
  }

  static double degree(double km) {
    if (km <= NEAR_KM) {
      return 1;
    }
    if (km >= FAR_KM) {
      return FAR_DEGREE;
    }
    return km <= MIDDLE_KM
        ? between(km, NEAR_KM, 1, MIDDLE_KM, MIDDLE_DEGREE)
        : between(km, MIDDLE_KM, MIDDLE_DEGREE, FAR_KM, FAR_DEGREE);
  }

  private static double between(double km, double km0, double degree0, double km1, double degree1) {
    return degree0 + (degree1 - degree0) * Math.log(km / km0) / Math.log(km1 / km0);
  }

  Measure byRegion(String home) {
    String country = rules.region(region).country();
    if (shareSubdivision(home)) {
      return Measure.scored(0.9, Reason.of("proximity.sameSubdivision", "region", region));
    }
    if (rules.region(home).country().equals(country)) {
      return Measure.scored(0.5, Reason.of("proximity.sameCountry", "country", country));
    }
    String subRegion = rules.region(region).subRegion();
    return subRegion != null && subRegion.equals(rules.region(home).subRegion())
        ? Measure.scored(0.25, Reason.of("proximity.sameSubRegion", "subRegion", subRegion))
        : Measure.scored(0.1, Reason.of("proximity.far"));
  }

  /** Whether home or facility lies in the other, or is it, below the level of the country. */
  private boolean shareSubdivision(String home) {
    return !rules.region(home).isCountry()
        && !rules.region(region).isCountry()
        && (rules.contains(home, region) || rules.contains(region, home));
  }
}
