package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.matching.model.RequirementTree.Judged;
import org.imagingmatch.matching.model.RequirementTree.Option;

/**
 * One credential of a requirement tree: held itself, as a specialty of an umbrella, by an
 * equivalent that employers take, or, for a registration, to be had by a regulator's route.
 */
final class CredentialLeaf {

  /** What a registry-eligible credential counts, beside 1 for one that is held. */
  private static final double ELIGIBLE_STRENGTH = 0.5;

  private CredentialLeaf() {}

  static Judged judge(Holds asked, Pairing pairing) {
    Stream<Option> held =
        pairing.standings().held().stream()
            .map(credential -> option(asked, credential, pairing))
            .filter(option -> option != null);
    Stream<Option> routes =
        pairing.rules().credential(asked.code()).registration()
            ? Routes.to(Set.of(asked.code()), pairing)
            : Stream.empty();
    Finding missing =
        Finding.unmet(
            Reason.of("credential.missing", "credential", asked.code()),
            Cure.of("credential.obtain", "credential", asked.code()));
    return Option.best(Stream.concat(held, routes), new Judged(missing, 0));
  }

  private static Option option(Holds asked, Credential held, Pairing pairing) {
    double strength = strength(asked.code(), held.code(), pairing);
    if (strength == 0) {
      return null;
    }
    if (held.status() == CredentialStatus.REGISTRY_ELIGIBLE) {
      strength *= ELIGIBLE_STRENGTH;
    }
    Finding finding = finding(asked, held, pairing);
    return new Option(finding, strength, strength * factor(held), held.code());
  }

  /** 1 for the credential itself or a specialty of it, the row's strength for an equivalent. */
  private static double strength(String asked, String held, Pairing pairing) {
    RuleBook rules = pairing.rules();
    if (rules.satisfies(held, asked)) {
      return 1;
    }
    if (!pairing.vacancy().acceptEquivalents()) {
      return 0;
    }
    double best = 0;
    for (String target : rules.satisfiedBy(asked)) {
      Map<String, Double> rows = rules.employerEquivalents().getOrDefault(target, Map.of());
      for (Map.Entry<String, Double> row : rows.entrySet()) {
        if (rules.satisfies(held, row.getKey())) {
          best = Math.max(best, row.getValue());
        }
      }
    }
    return best;
  }

  /** Factor of a credential's verification; one without is self-declared. */
  static double factor(Credential held) {
    return level(held).factor();
  }

  private static VerificationLevel level(Credential held) {
    return held.verification() == null ? VerificationLevel.SELF_DECLARED : held.verification();
  }

  private static Finding finding(Holds asked, Credential held, Pairing pairing) {
    boolean eligibleOnly = held.status() == CredentialStatus.REGISTRY_ELIGIBLE;
    if (eligibleOnly && !asked.orEligible()) {
      return Finding.unmet(
          reason(Standing.NOT_EARNED, asked, held),
          Cure.of("credential.earn", "credential", held.code()));
    }
    Standing standing = pairing.standings().of(held);
    boolean verified = asked.verifiedAs() == null || level(held).compareTo(asked.verifiedAs()) >= 0;
    if (!verified && standing.verdict() != Verdict.UNMET) {
      return Finding.unmet(
          reason("notVerified", asked, held, "verifiedAs", asked.verifiedAs().name()),
          Cure.of(
              "credential.verify",
              "credential",
              held.code(),
              "verifiedAs",
              asked.verifiedAs().name()));
    }
    if (eligibleOnly && asked.withinMonths() != null && lasts(standing)) {
      LocalDate by = pairing.situation().start().plusMonths(asked.withinMonths());
      return Finding.obtainableAfterStart(by, reason("toBeEarned", asked, held, "by", by));
    }
    if (eligibleOnly && standing.verdict() == Verdict.MET) {
      return Finding.met(reason("eligible", asked, held));
    }
    boolean unsupported = pairing.standings().unsupported(held);
    return toFinding(standing, asked, held, unsupported ? Boolean.TRUE : null);
  }

  private static boolean lasts(Standing standing) {
    return standing.verdict() == Verdict.MET || standing.verdict() == Verdict.AT_RISK;
  }

  private static Finding toFinding(
      Standing standing, Holds asked, Credential held, Boolean unsupported) {
    String why = standing.support() == null ? standing.why() : supportKey(standing);
    Reason reason =
        reason(
            why,
            asked,
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

  private static Reason reason(String why, Holds asked, Credential held, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 4];
    all[0] = "credential";
    all[1] = held.code();
    all[2] = "inPlaceOf";
    all[3] = held.code().equals(asked.code()) ? null : asked.code();
    System.arraycopy(namesAndValues, 0, all, 4, namesAndValues.length);
    return Reason.of("credential." + why, all);
  }
}
