package org.imagingmatch.bench.rival;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.ModalitiesRule;
import org.imagingmatch.matching.model.Period;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.RegionRule;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/**
 * Who is eligible for a vacancy and suits it best, with everything worked out that can be without
 * the people: what every rival is asked.
 *
 * @param shares most points that each fit can give; a fit that is missing is not stated
 * @param regions accepted regions that take the facility in
 * @param licensing null = no licence needed
 * @param credentials null = none asked
 * @param settings settings asked, the facility's where the vacancy states nothing
 * @param languages primary subtag → ordinal of the least level; -1 = any
 * @param nearness degree of PROXIMITY by region of the home, where the facility has no coordinates
 */
public record Question(
    VacancyFacts vacancy,
    int asOf,
    int start,
    int end,
    int fullUse,
    int noUse,
    Map<Fit, Double> shares,
    String country,
    Set<String> regions,
    Licensing licensing,
    Asked credentials,
    Set<String> settings,
    Map<String, Integer> languages,
    Map<String, Double> nearness) {

  private static final int FULL_MONTHS = 3;
  private static final int NONE_MONTHS = 60;

  /** What a vacancy asks on a day, with some weights other than its own. */
  public static Question of(
      VacancyFacts vacancy, Map<Fit, Double> weights, LocalDate asOf, RuleBook rules) {
    Period period = Period.of(vacancy, asOf, MatchingSettings.DEFAULT);
    RegionRule region = rules.regions().get(vacancy.region());
    Set<String> accepted = new HashSet<>(region.within());
    accepted.add(Profile.ANY);
    boolean states = !vacancy.settings().isEmpty() || !vacancy.platforms().isEmpty();
    Set<String> settings = states ? vacancy.settings() : vacancy.facilitySettings();
    Map<String, Integer> languages = new HashMap<>();
    vacancy
        .languages()
        .forEach(
            one ->
                languages.put(
                    Profiles.primary(one.tag()), one.level() == null ? -1 : one.level().ordinal()));
    return new Question(
        vacancy,
        Days.of(asOf),
        Days.of(period.start()),
        Days.of(period.end()),
        Days.of(asOf.minusMonths(FULL_MONTHS)),
        Days.of(asOf.minusMonths(NONE_MONTHS)),
        shares(vacancy, settings, Weights.DEFAULT.with(vacancy.weights()).with(weights)),
        region.country(),
        accepted,
        Licensing.of(vacancy, rules),
        vacancy.credentials() == null
            ? null
            : Asked.of(vacancy.credentials(), context(vacancy, asOf, period, rules)),
        settings,
        languages,
        vacancy.location() == null ? nearness(region, rules) : Map.of());
  }

  private static Asked.Context context(
      VacancyFacts vacancy, LocalDate asOf, Period period, RuleBook rules) {
    return new Asked.Context(
        rules,
        MatchingSettings.DEFAULT,
        Days.of(asOf),
        Days.of(period.start()),
        vacancy.acceptEquivalents());
  }

  private static Map<Fit, Double> shares(
      VacancyFacts vacancy, Set<String> settings, Weights weights) {
    Set<Fit> stated = EnumSet.of(Fit.PROXIMITY, Fit.AVAILABILITY_FIT);
    if (!vacancy.training()) {
      stated.addAll(Set.of(Fit.EXPERIENCE, Fit.RECENCY));
    }
    if (vacancy.credentials() != null) {
      stated.add(Fit.CREDENTIAL_STRENGTH);
    }
    if (!vacancy.preferredCredentials().isEmpty()) {
      stated.add(Fit.PREFERRED_CREDENTIALS);
    }
    if (settings.size() + vacancy.platforms().size() > 0) {
      stated.add(Fit.SETTING);
    }
    if (vacancy.pay() != null) {
      stated.add(Fit.PAY);
    }
    if (vacancy.languages().stream().anyMatch(one -> one.level() != null)) {
      stated.add(Fit.LANGUAGE_MARGIN);
    }
    double total = stated.stream().mapToDouble(weights::of).sum();
    Map<Fit, Double> shares = new EnumMap<>(Fit.class);
    stated.forEach(fit -> shares.put(fit, total == 0 ? 0 : 100 * weights.of(fit) / total));
    return shares;
  }

  private static Map<String, Double> nearness(RegionRule facility, RuleBook rules) {
    Map<String, Double> degrees = new HashMap<>();
    for (RegionRule home : rules.regions().values()) {
      degrees.put(home.code(), nearness(home, facility));
    }
    return degrees;
  }

  private static double nearness(RegionRule home, RegionRule facility) {
    boolean below = !isCountry(home) && !isCountry(facility);
    if (below
        && (home.within().contains(facility.code()) || facility.within().contains(home.code()))) {
      return 0.9;
    }
    if (home.country().equals(facility.country())) {
      return 0.5;
    }
    return facility.subRegion() != null && facility.subRegion().equals(home.subRegion())
        ? 0.25
        : 0.1;
  }

  private static boolean isCountry(RegionRule region) {
    return region.code().equals(region.country());
  }

  /** Whether one of several modalities is enough. */
  public boolean anyModality() {
    return vacancy.modalitiesRule() == ModalitiesRule.ANY;
  }

  /** First day of use before the start that is late enough; {@link Days#NEVER} = not asked. */
  public int usedSince(VacancyFacts.AskedModality asked) {
    return asked.usedWithinMonths() == null
        ? Days.NEVER
        : Days.of(LocalDate.ofEpochDay(start).minusMonths(asked.usedWithinMonths()));
  }

  /** Points of a fit at degree 1. */
  public double share(Fit fit) {
    return shares.getOrDefault(fit, 0.0);
  }

  /** Most pay in the terms in which somebody states a minimum; null = cannot be compared. */
  public Double topPay(String currency, String per) {
    VacancyFacts.PayRange pay = vacancy.pay();
    if (pay == null || !pay.currency().equals(currency)) {
      return null;
    }
    double top = pay.top().doubleValue();
    if (pay.per().name().equals(per)) {
      return top;
    }
    boolean weekly = pay.per().name().equals("WEEK") || per.equals("WEEK");
    if (weekly || vacancy.hoursPerWeek() == null) {
      return null;
    }
    double hours = vacancy.hoursPerWeek().doubleValue() * 52;
    return per.equals("HOUR") ? top / hours : top * hours;
  }
}
