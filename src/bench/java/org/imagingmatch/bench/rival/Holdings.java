package org.imagingmatch.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.bench.rival.Profile.Held;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.VerificationLevel;

/** Works out for which periods a person's credentials are good. */
final class Holdings {

  private final RuleBook rules;
  private final int today;

  Holdings(RuleBook rules, int today) {
    this.rules = rules;
    this.today = today;
  }

  /** For which periods something is good, and for which it is not ruled out. */
  record Span(int metUntil, int possibleFrom) {

    static final Span NONE = new Span(Days.NEVER, Days.FOREVER);

    Span and(Span other) {
      return new Span(
          Math.min(metUntil, other.metUntil), Math.max(possibleFrom, other.possibleFrom));
    }

    Span or(Span other) {
      return new Span(
          Math.max(metUntil, other.metUntil), Math.min(possibleFrom, other.possibleFrom));
    }

    boolean ruledOut() {
      return possibleFrom == Days.FOREVER;
    }
  }

  List<Held> of(List<Credential> recorded) {
    List<Credential> counting =
        Stream.ofNullable(recorded).flatMap(List::stream).filter(this::counts).toList();
    List<Held> held = new ArrayList<>();
    for (Credential each : counting) {
      Span span = span(each, counting);
      held.add(
          new Held(
              each.code(),
              span.metUntil(),
              span.possibleFrom(),
              each.status() == CredentialStatus.REGISTRY_ELIGIBLE,
              each.verification() == null ? VerificationLevel.SELF_DECLARED : each.verification()));
    }
    return held;
  }

  private boolean counts(Credential held) {
    CredentialRule rule = rules.credentials().get(held.code());
    return rule == null || rule.counts();
  }

  private Span span(Credential credential, List<Credential> all) {
    Span own =
        own(
            Days.of(credential.issuedOn(), Days.NEVER),
            credential.validUntil() == null ? null : Days.of(credential.validUntil()),
            credential.status());
    CredentialRule rule = rules.credentials().get(credential.code());
    if (rule == null || !rule.postprimary() || own.ruledOut()) {
      return own;
    }
    Span support = null;
    for (Set<String> alternative : rule.supports()) {
      Span together = together(alternative, all);
      if (together != null) {
        support = support == null ? together : support.or(together);
      }
    }
    return support == null ? own : own.and(support);
  }

  /** Credentials that support together; null when one is not on record and none is lost. */
  private Span together(Set<String> codes, List<Credential> all) {
    Span weakest = null;
    boolean complete = true;
    for (String code : codes) {
      Span best = null;
      for (Credential each : all) {
        if (satisfies(each.code(), code)) {
          Span span =
              each.status() == CredentialStatus.REGISTRY_ELIGIBLE ? Span.NONE : span(each, all);
          best = best == null ? span : best.or(span);
        }
      }
      complete &= best != null;
      weakest = best == null ? weakest : weakest == null ? best : weakest.and(best);
    }
    boolean lost = weakest != null && weakest.ruledOut();
    return complete || lost ? weakest : null;
  }

  private boolean satisfies(String held, String asked) {
    return held.equals(asked) || rules.specialties().getOrDefault(asked, Set.of()).contains(held);
  }

  /** What dates and status say; {@code until} null = end not recorded. */
  Span own(int from, Integer until, CredentialStatus status) {
    boolean eligible = status == CredentialStatus.REGISTRY_ELIGIBLE;
    if (!eligible && !status.inGoodStanding() || until != null && until < today) {
      return Span.NONE;
    }
    boolean good = from <= today && status != CredentialStatus.CE_PROBATION;
    int metUntil = until != null ? until : eligible ? Days.FOREVER : Days.NEVER;
    return new Span(good ? metUntil : Days.NEVER, from);
  }
}
