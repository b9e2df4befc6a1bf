package org.imagingmatch.pathway;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.ContinuingEducation;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.pathway.model.Countdown;
import org.imagingmatch.pathway.model.Rhythm;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.ClockKind;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.RenewalRule;
import org.imagingmatch.reference.RenewalRule.Rule;

/** What the bodies say of the clocks of their credentials, put to a person's record. */
@Singleton
class BodyRules {

  private final Catalogue catalogue;
  private final Set<String> shared;

  BodyRules(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.shared =
        catalogue.renewalRules().stream()
            .filter(each -> each.rule() == Rule.SHARED)
            .map(RenewalRule::credential)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A cycle that ends on the same day for all holders. */
  record Fixed(String credential, ClockKind clock, LocalDate endsOn) {}

  /** The next ends of all fixed cycles. */
  List<Fixed> fixed(LocalDate asOf) {
    return catalogue.renewalRules().stream()
        .filter(each -> each.rule() == Rule.FIXED)
        .map(each -> new Fixed(each.credential(), each.clock(), rhythm(each).on(asOf).endsOn()))
        .toList();
  }

  /** The credentials whose holders must qualify again. */
  List<Credential> requalifying() {
    return catalogue.credentials().stream().filter(each -> each.requalMonths() != null).toList();
  }

  /** Those that have one cycle of continuing education together. */
  Set<String> shared() {
    return shared;
  }

  /** All clocks of a credential that is held; one that is over has no other. */
  List<RenewalClock> clocks(
      CandidateFacts.Credential held, Collection<ContinuingEducation> education, LocalDate asOf) {
    Credential credential = catalogue.credential(held.code()).orElseThrow();
    List<RenewalClock> clocks = new ArrayList<>();
    clocks.add(renewal(held, credential, asOf));
    if (held.validUntil() == null || !held.validUntil().isBefore(asOf)) {
      clocks.add(cycle(credential, education, asOf));
      clocks.add(
          RenewalClock.of(
              ClockKind.REQUALIFICATION,
              Countdown.since(held.issuedOn(), credential.requalMonths(), asOf),
              null));
    }
    return clocks;
  }

  private RenewalClock renewal(
      CandidateFacts.Credential held, Credential credential, LocalDate asOf) {
    Optional<RenewalRule> rule = rule(credential, ClockKind.RENEWAL);
    boolean never = rule.isPresent() && rule.get().rule() == Rule.NEVER;
    Countdown countdown =
        never && held.validUntil() == null
            ? Countdown.never()
            : Countdown.until(held.validUntil(), rhythm(rule), credential.renewalMonths(), asOf);
    return RenewalClock.of(ClockKind.RENEWAL, countdown, note(rule));
  }

  private RenewalClock cycle(
      Credential credential, Collection<ContinuingEducation> education, LocalDate asOf) {
    Optional<RenewalRule> rule = rule(credential, ClockKind.CONTINUING_EDUCATION);
    LocalDate recorded =
        education.stream()
            .filter(each -> isFor(each, credential.code()) && each.cycleEndsOn() != null)
            .map(ContinuingEducation::cycleEndsOn)
            .filter(day -> !day.isBefore(asOf))
            .min(Comparator.naturalOrder())
            .orElse(null);
    Countdown countdown = Countdown.cycle(recorded, rhythm(rule), credential.ceCycleMonths(), asOf);
    return RenewalClock.of(ClockKind.CONTINUING_EDUCATION, countdown, note(rule));
  }

  /**
   * The credits of the cycle under way; where several entries are for it, the greatest. Null where
   * nothing is known.
   */
  CreditsDue credits(
      String code, Collection<ContinuingEducation> education, RenewalClock cycle, LocalDate asOf) {
    Credential credential = catalogue.credential(code).orElseThrow();
    BigDecimal recorded =
        education.stream()
            .filter(each -> isFor(each, code) && isOf(each.cycleEndsOn(), cycle, asOf))
            .map(ContinuingEducation::credits)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return recorded == null && credential.ceCredits() == null
        ? null
        : CreditsDue.of(recorded, credential.ceCredits(), credential.ceUnit());
  }

  private boolean isFor(ContinuingEducation education, String code) {
    return education.credential().equals(code)
        || shared.contains(code) && shared.contains(education.credential());
  }

  /** Whether credits are of the cycle under way; those without a day are taken to be. */
  private static boolean isOf(LocalDate endsOn, RenewalClock cycle, LocalDate asOf) {
    return endsOn == null
        || !endsOn.isBefore(asOf) && (cycle.dueOn() == null || !endsOn.isAfter(cycle.dueOn()));
  }

  private Optional<RenewalRule> rule(Credential credential, ClockKind clock) {
    return catalogue.renewalRule(credential.code(), clock);
  }

  private static Rhythm rhythm(Optional<RenewalRule> rule) {
    return rule.filter(each -> each.rule() == Rule.FIXED).map(BodyRules::rhythm).orElse(null);
  }

  private static Rhythm rhythm(RenewalRule rule) {
    return new Rhythm(rule.opensOn(), rule.endsOn(), rule.months());
  }

  private static String note(Optional<RenewalRule> rule) {
    return rule.map(RenewalRule::note).orElse(null);
  }
}
