package org.imagingmatch.matching.model;

/**
 * The part of a score that a person and a modality have by themselves, as a number by which rows
 * are ordered once and for all: experience, last use and verification under the published weights.
 * Recency fades with the days, but for everybody alike, so it stands here as a straight line over
 * the date of the last use, and only its place depends on the day a ranking is made.
 */
final class Strength {

  static final double EXPERIENCE = Fit.EXPERIENCE.defaultWeight();
  static final double RECENCY = Fit.RECENCY.defaultWeight();

  /** What a verification at the source is worth more than none. */
  static final double VERIFICATION =
      Fit.CREDENTIAL_STRENGTH.defaultWeight() * (1 - VerificationLevel.SELF_DECLARED.factor());

  /** Days in which recency falls from 1 to 0: 57 months, of which some are a day or two longer. */
  private static final double DAYS = 1735;

  /** What the difference of a day or two in the length of 57 months can make, in points. */
  private static final double SLACK = RECENCY * 3 / DAYS;

  private static final double SCALE = 1000;

  private Strength() {}

  /**
   * The number, rounded so that it never says too little: less is stronger.
   *
   * @param lastUsedOn day since 1970-01-01; null = never or not recorded
   * @param verification percent; 0 = no credential
   */
  static int weakness(int months, Integer lastUsedOn, int verification) {
    double strength =
        EXPERIENCE * ExperienceFit.degree(months)
            + RECENCY * (lastUsedOn == null ? 0 : lastUsedOn / DAYS)
            + VERIFICATION * verified(verification);
    return -(int) Math.ceil(strength * SCALE);
  }

  /** From 0, self-declared or no credential, to 1, verified at the source. */
  private static double verified(int percent) {
    double least = VerificationLevel.SELF_DECLARED.factor();
    return Math.max(0, (percent / 100.0 - least) / (1 - least));
  }

  /**
   * The most points, under the published weights, that anybody so weak or weaker can have of these
   * three, beyond those that every credential gives.
   *
   * @param faded day since 1970-01-01 on which last use has become worth nothing
   */
  static double most(int weakness, long faded) {
    double onTheLine = -(double) weakness / SCALE - RECENCY * faded / DAYS + SLACK;
    // Whoever is below the line's end has no points of recency, where the line takes them away.
    return Math.max(onTheLine, EXPERIENCE + VERIFICATION);
  }

  /** The weakest that can have so many points; {@link Integer#MAX_VALUE} = all can. */
  static int weakest(double points, long faded) {
    if (points <= EXPERIENCE + VERIFICATION) {
      return Integer.MAX_VALUE;
    }
    double least = (points - SLACK + RECENCY * faded / DAYS) * SCALE;
    return (int) Math.max(Integer.MIN_VALUE, Math.floor(1 - least));
  }
}
