package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.Requirement.Holds;

/**
 * One credential of a requirement tree: held itself, as a specialty of an umbrella, by an
 * equivalent that employers take, or, for a registration, to be had by a regulator's route.
 */
final class CredentialLeaf implements RequirementTree {

  /** What a registry-eligible credential counts, beside 1 for one that is held. */
  private static final double ELIGIBLE_STRENGTH = 0.5;

  private final Holds asked;
  private final Situation situation;
  private final Map<String, Double> strengths;
  private final Routes routes;
  private final Judged missing;

  CredentialLeaf(Holds asked, Demand demand) {
    this.asked = asked;
    this.situation = demand.situation();
    this.strengths = strengths(asked.code(), demand.rules(), demand.vacancy().acceptEquivalents());
    boolean registration = demand.rules().credential(asked.code()).registration();
    this.routes = new Routes(registration ? Set.of(asked.code()) : Set.of(), situation);
    Finding finding =
        Finding.unmet(
            Reason.of("credential.missing", "credential", asked.code()),
            Cure.of("credential.obtain", "credential", asked.code()));
    this.missing = new Judged(finding, 0);
  }

  /** 1 for the credential itself or a specialty of it, the row's strength for an equivalent. */
  static Map<String, Double> strengths(String asked, RuleBook rules, boolean equivalents) {
    Map<String, Double> strengths = new HashMap<>();
    Set<String> exact = rules.satisfiedBy(asked);
    if (equivalents) {
      for (String target : exact) {
        Map<String, Double> rows = rules.employerEquivalents().getOrDefault(target, Map.of());
        rows.forEach(
            (row, strength) ->
                rules.satisfiedBy(row).forEach(held -> strengths.merge(held, strength, Math::max)));
      }
    }
    exact.forEach(held -> strengths.put(held, 1.0));
    return strengths;
  }

  @Override
  public Judged judge(Pairing pairing) {
    Standings standings = pairing.standings();
    List<Option> options = new ArrayList<>();
    for (Held held : standings.held()) {
      double strength = strengths.getOrDefault(held.code(), 0.0);
      if (strength > 0) {
        options.add(option(strength, held, standings));
      }
    }
    routes.addTo(options, standings);
    return options.isEmpty() ? missing : Option.best(options);
  }

  private Option option(double strengthOfActive, Held held, Standings standings) {
    double strength = held.eligibleOnly() ? strengthOfActive * ELIGIBLE_STRENGTH : strengthOfActive;
    return new Option(
        finding(held, standings), strength, strength * held.verification().factor(), held.code());
  }

  private Finding finding(Held held, Standings standings) {
    if (held.eligibleOnly() && !asked.orEligible()) {
      return Finding.unmet(
          reason(Standing.NOT_EARNED, held), Cure.of("credential.earn", "credential", held.code()));
    }
    Standing standing = held.standing();
    boolean verified =
        asked.verifiedAs() == null || held.verification().compareTo(asked.verifiedAs()) >= 0;
    if (!verified && standing.verdict() != Verdict.UNMET) {
      return Finding.unmet(
          reason("notVerified", held, "verifiedAs", asked.verifiedAs().name()),
          Cure.of(
              "credential.verify",
              "credential",
              held.code(),
              "verifiedAs",
              asked.verifiedAs().name()));
    }
    if (held.eligibleOnly() && asked.withinMonths() != null && lasts(standing)) {
      LocalDate by = situation.start().plusMonths(asked.withinMonths());
      return Finding.obtainableAfterStart(by, reason("toBeEarned", held, "by", by));
    }
    if (held.eligibleOnly() && standing.verdict() == Verdict.MET) {
      return Finding.met(reason("eligible", held));
    }
    return finding(standing, held, standings.unsupported(held) ? Boolean.TRUE : null);
  }

  private static boolean lasts(Standing standing) {
    return standing.verdict() == Verdict.MET || standing.verdict() == Verdict.AT_RISK;
  }

  private Finding finding(Standing standing, Held held, Boolean unsupported) {
    String why = standing.support() == null ? standing.why() : supportKey(standing);
    Reason reason =
        reason(
            why,
            held,
            "support",
            standing.support(),
            "validUntil",
            standing.until(),
            "by",
            standing.by(),
            "unsupported",
            unsupported);
    String cured = standing.support() == null ? held.code() : standing.support();
    return standing.finding(reason, "credential", "credential", cured);
  }

  private static String supportKey(Standing standing) {
    return switch (standing.verdict()) {
      case MET -> standing.why();
      case AT_RISK -> standing.why().equals("onProbation") ? "supportOnProbation" : "supportEnds";
      case OBTAINABLE -> "supportStartsLater";
      case UNKNOWN -> "supportUnknown";
      case UNMET -> "supportLost";
    };
  }

  private Reason reason(String why, Held held, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 4];
    all[0] = "credential";
    all[1] = held.code();
    all[2] = "inPlaceOf";
    all[3] = held.code().equals(asked.code()) ? null : asked.code();
    System.arraycopy(namesAndValues, 0, all, 4, namesAndValues.length);
    return Reason.of("credential." + why, all);
  }
}
