package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The best score that a person could have for a vacancy, by what the read model shows, and that
 * anybody could have whose row comes later in a stream. Never too low: whoever is left out because
 * of it would have been left out by the score.
 */
final class Bound {

  /** More than rounding can make, less than the order tells apart. */
  private static final double ROUNDING = 2e-12;

  /** Whoever has no recorded home in coordinates is at most in the same subdivision. */
  private static final double UNMEASURED = 0.9;

  private static final long PAID = Signature.oneOf(Set.of(Words.PAY));

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final RecencyFit recency;
  private final ProximityFit proximity;
  private final double[] points;
  private final boolean credentialByExperience;
  private final boolean anyOfSeveral;
  private final List<Long> preferred;
  private final List<Long> settings;
  private final long faded;
  private final double perStrength;

  Bound(VacancyFacts vacancy, Situation situation, Weights weights) {
    this.vacancy = vacancy;
    this.situation = situation;
    Demand demand = situation.demand(vacancy);
    this.recency = (RecencyFit) demand.rule(Fit.RECENCY);
    this.proximity = (ProximityFit) demand.rule(Fit.PROXIMITY);
    this.points = Stated.points(Stated.by(vacancy, situation), weights);
    this.credentialByExperience = Stated.countsExperience(vacancy.credentials());
    this.anyOfSeveral =
        vacancy.modalitiesRule() == ModalitiesRule.ANY && vacancy.modalities().size() > 1;
    this.preferred =
        vacancy.preferredCredentials().stream()
            .map(code -> Signature.oneOf(situation.rules().satisfiedBy(code)))
            .toList();
    this.settings =
        ((SettingFit) demand.rule(Fit.SETTING))
            .asked()
            .map(Words::setting)
            .map(Set::of)
            .map(Signature::oneOf)
            .toList();
    this.faded = recency.faded().toEpochDay();
    this.perStrength =
        Math.max(
            of(Fit.EXPERIENCE) / Strength.EXPERIENCE,
            Math.max(
                anyOfSeveral ? 0 : of(Fit.RECENCY) / Strength.RECENCY,
                credentialByExperience
                    ? 0
                    : of(Fit.CREDENTIAL_STRENGTH) / Fit.CREDENTIAL_STRENGTH.defaultWeight()));
  }

  private double of(Fit fit) {
    return points[fit.ordinal()];
  }

  /** Whether nearer homes have better scores at all. */
  boolean byPlace() {
    return of(Fit.PROXIMITY) > 0;
  }

  /** Whether stronger rows can have better scores at all. */
  boolean byStrength() {
    return perStrength > 0;
  }

  /** The best score that a person could have. */
  double of(Prospect person) {
    return ROUNDING
        + of(Fit.EXPERIENCE) * ExperienceFit.degree(person.months())
        + of(Fit.RECENCY) * (anyOfSeveral ? 1 : recency(person.lastUsedOn()))
        + of(Fit.CREDENTIAL_STRENGTH) * (credentialByExperience ? 1 : person.verification() / 100.0)
        + of(Fit.PROXIMITY) * proximity(person)
        + of(Fit.AVAILABILITY_FIT) * availability(person.freeFrom())
        + of(Fit.PREFERRED_CREDENTIALS) * share(preferred, person)
        + of(Fit.SETTING) * share(settings, person)
        + ((person.background() & PAID) == 0 ? 0 : of(Fit.PAY))
        + of(Fit.LANGUAGE_MARGIN);
  }

  private double recency(Integer lastUsedOn) {
    return recency.degree(lastUsedOn == null ? null : LocalDate.ofEpochDay(lastUsedOn));
  }

  private double proximity(Prospect person) {
    if (person.home() != null && vacancy.location() != null) {
      return ProximityFit.degree(person.home().kilometresTo(vacancy.location()));
    }
    return person.homeRegion() == null ? 0 : proximity.byRegion(person.homeRegion()).degree();
  }

  private double availability(Integer freeFrom) {
    if (freeFrom == null) {
      return 0;
    }
    long late = freeFrom - situation.start().toEpochDay();
    return late <= 0 ? 1 : Math.max(0, 1 - (double) late / (vacancy.startFlexDays() + 1));
  }

  private static double share(Collection<Long> wanted, Prospect person) {
    if (wanted.isEmpty()) {
      return 0;
    }
    long held = wanted.stream().filter(bits -> (person.background() & bits) != 0).count();
    return (double) held / wanted.size();
  }

  /** The best score of any row of a stream that is as weak, or weaker. */
  double unread(Source source, int weakness) {
    return source.unrecorded()
        ? elsewhere(source) + beyondLeast()
        : elsewhere(source) + perStrength * Strength.most(weakness, faded);
  }

  /** The weakest row of a stream that could have a score; all after it cannot. */
  int weakest(Source source, double score) {
    if (source.unrecorded() || !byStrength()) {
      return Integer.MAX_VALUE;
    }
    return Strength.weakest((score - elsewhere(source)) / perStrength, faded);
  }

  /** What the other fits can give at most in a stream. */
  private double elsewhere(Source source) {
    double nearness = source.measured() ? ProximityFit.degree(source.kilometres()) : UNMEASURED;
    double least = VerificationLevel.SELF_DECLARED.factor();
    return ROUNDING
        + of(Fit.CREDENTIAL_STRENGTH) * (credentialByExperience ? 1 : least)
        + of(Fit.PROXIMITY) * nearness
        + (anyOfSeveral ? of(Fit.RECENCY) : 0)
        + Stream.of(
                Fit.AVAILABILITY_FIT,
                Fit.PREFERRED_CREDENTIALS,
                Fit.SETTING,
                Fit.PAY,
                Fit.LANGUAGE_MARGIN)
            .mapToDouble(this::of)
            .sum();
  }

  /** What verification can add where experience was not recorded. */
  private double beyondLeast() {
    return of(Fit.CREDENTIAL_STRENGTH) * (1 - VerificationLevel.SELF_DECLARED.factor());
  }
}
