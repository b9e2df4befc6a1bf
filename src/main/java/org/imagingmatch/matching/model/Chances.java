package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.Practice.LastUse;

/**
 * The best score that a person could have for a vacancy, by what the read model shows of it, and
 * for any vacancy of a zone. Never too low: whatever is left out because of it would have been left
 * out by the score.
 */
final class Chances {

  /** More than rounding can make, less than the order tells apart. */
  private static final double ROUNDING = 2e-12;

  /** Whoever or whatever has no coordinates is at most in the same subdivision. */
  private static final double UNMEASURED = 0.9;

  private final CandidateFacts person;
  private final LocalDate asOf;
  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Function<Map<Fit, Double>, Weights> weights;
  private final Practice practice;
  private final RecencyFit recency;
  private final Set<String> modalities;
  private final double latest;
  private final double verification;
  private final long preferred;
  private final long background;
  private final Map<Integer, double[]> usualPoints = new HashMap<>();
  private final Map<String, Double> byRegion = new HashMap<>();
  private final Map<String, double[]> byModality = new HashMap<>();

  /**
   * Those of one person on one day.
   *
   * @param person without what has ended
   * @param weights by which the person is ranked for a vacancy that states some itself
   */
  Chances(
      CandidateFacts person,
      LocalDate asOf,
      RuleBook rules,
      MatchingSettings settings,
      Function<Map<Fit, Double>, Weights> weights) {
    this.person = person;
    this.asOf = asOf;
    this.rules = rules;
    this.settings = settings;
    this.weights = weights;
    this.practice = new Practice(person, rules);
    this.recency = new RecencyFit(false, asOf);
    Set<String> certain = Competences.of(person, rules);
    this.modalities = certain == null ? Set.of() : certain;
    this.latest = modalities.stream().mapToDouble(this::recency).max().orElse(0);
    this.verification = Qualifications.verification(person, rules) / 100.0;
    this.preferred = Signature.oneOf(Words.reliable(person, rules));
    this.background = Signature.oneOf(Words.practice(person, rules));
  }

  /** The best score that the person could have for a vacancy. */
  double of(Offer offer) {
    double[] points =
        offer.weights().isEmpty() ? usual(offer.stated()) : points(offer.stated(), offer.weights());
    return ROUNDING
        + points[Fit.EXPERIENCE.ordinal()] * experience(offer.modality())
        + points[Fit.RECENCY.ordinal()]
            * (offer.anyOfSeveral() ? latest : recency(offer.modality()))
        + points[Fit.CREDENTIAL_STRENGTH.ordinal()] * (offer.byExperience() ? 1 : verification)
        + points[Fit.PROXIMITY.ordinal()] * proximity(offer)
        + points[Fit.AVAILABILITY_FIT.ordinal()] * availability(offer)
        + points[Fit.PREFERRED_CREDENTIALS.ordinal()] * share(offer.preferred(), preferred)
        + points[Fit.SETTING.ordinal()] * share(offer.settings(), background)
        + points[Fit.PAY.ordinal()] * pay()
        + points[Fit.LANGUAGE_MARGIN.ordinal()] * languages();
  }

  private double[] usual(int stated) {
    return usualPoints.computeIfAbsent(stated, bits -> points(bits, Map.of()));
  }

  private double[] points(int stated, Map<Fit, Double> own) {
    return Stated.points(stated, weights.apply(own));
  }

  private double experience(String modality) {
    return byModality(modality)[0];
  }

  private double recency(String modality) {
    return byModality(modality)[1];
  }

  private double[] byModality(String modality) {
    return byModality.computeIfAbsent(
        modality,
        code ->
            new double[] {
              ExperienceFit.degree(practice.months(code)),
              recency.degree(practice.lastUse(code).on())
            });
  }

  private double proximity(Offer offer) {
    if (person.homeLocation() != null && offer.location() != null) {
      return ProximityFit.degree(person.homeLocation().kilometresTo(offer.location()));
    }
    return person.homeRegion() == null
        ? 0
        : byRegion.computeIfAbsent(
            offer.region(),
            region -> new ProximityFit(null, region, rules).byRegion(person.homeRegion()).degree());
  }

  private double availability(Offer offer) {
    Availability free = person.availability();
    if (free == null || free.from() == null) {
      return free == null ? 0 : 1;
    }
    long late = free.from().toEpochDay() - start(offer).toEpochDay();
    return late <= 0 ? 1 : Math.max(0, 1 - (double) late / (offer.startFlexDays() + 1));
  }

  private LocalDate start(Offer offer) {
    return offer.startsOn() != null
        ? LocalDate.ofEpochDay(offer.startsOn())
        : Period.assumedStart(offer.startsAsap(), asOf, settings);
  }

  private static double share(List<Long> wanted, long has) {
    if (wanted.isEmpty()) {
      return 0;
    }
    int held = 0;
    for (long bits : wanted) {
      held += (has & bits) != 0 ? 1 : 0;
    }
    return (double) held / wanted.size();
  }

  private double pay() {
    return person.minimumPay() == null ? 0 : 1;
  }

  private double languages() {
    return person.languages() == null ? 0 : 1;
  }

  /**
   * Whether the person used a modality lately enough, as far as is known. Where another would do as
   * well, the person can be eligible by that one and yet be scored by this, if it is not ruled out.
   */
  boolean lately(Offer offer, Eligibility best) {
    boolean unknownWillDo = best == Eligibility.CONDITIONAL || offer.anyOfSeveral();
    if (offer.usedWithinMonths() == null || !practice.recorded()) {
      return offer.usedWithinMonths() == null || unknownWillDo;
    }
    LastUse use = practice.lastUse(offer.modality());
    LocalDate since = start(offer).minusMonths(offer.usedWithinMonths());
    return use.on() != null && !use.on().isBefore(since) || use.unrecorded() && unknownWillDo;
  }

  /** Whether nearer vacancies have better scores at all. */
  boolean byPlace() {
    return weights.apply(Map.of()).of(Fit.PROXIMITY) > 0;
  }

  /** The best score that the person could have for any vacancy of a zone. */
  double unread(Zone zone) {
    if (!zone.usual()) {
      return 100;
    }
    Map<Fit, Double> sure = new EnumMap<>(Fit.class);
    sure.put(Fit.PROXIMITY, zone.measured() ? ProximityFit.degree(zone.kilometres()) : UNMEASURED);
    sure.put(Fit.AVAILABILITY_FIT, person.availability() == null ? 0.0 : 1.0);
    if (!zone.training()) {
      sure.put(Fit.EXPERIENCE, most(this::experience));
      sure.put(Fit.RECENCY, latest);
    }
    Map<Fit, Double> perhaps = new EnumMap<>(Fit.class);
    perhaps.put(Fit.CREDENTIAL_STRENGTH, verification);
    perhaps.put(Fit.PREFERRED_CREDENTIALS, preferred == 0 ? 0.0 : 1.0);
    perhaps.put(Fit.SETTING, 1.0);
    perhaps.put(Fit.PAY, pay());
    perhaps.put(Fit.LANGUAGE_MARGIN, languages());
    return ROUNDING + 100 * best(sure, perhaps);
  }

  /** The greatest mean of degrees that some of the fits could give besides those that are sure. */
  private double best(Map<Fit, Double> sure, Map<Fit, Double> perhaps) {
    Weights usual = weights.apply(Map.of());
    double sum = 0;
    double total = 0;
    for (Map.Entry<Fit, Double> fit : sure.entrySet()) {
      sum += usual.of(fit.getKey()) * fit.getValue();
      total += usual.of(fit.getKey());
    }
    List<Map.Entry<Fit, Double>> bestFirst =
        perhaps.entrySet().stream()
            .sorted(Map.Entry.<Fit, Double>comparingByValue().reversed())
            .toList();
    for (Map.Entry<Fit, Double> fit : bestFirst) {
      if (total == 0 || fit.getValue() > sum / total) {
        sum += usual.of(fit.getKey()) * fit.getValue();
        total += usual.of(fit.getKey());
      }
    }
    return total == 0 ? 0 : sum / total;
  }

  private double most(ToDoubleFunction<String> degree) {
    return modalities.stream().mapToDouble(degree).max().orElse(0);
  }
}
