package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;

/**
 * How a person's credentials stand over the period. A postprimary credential lives no longer than a
 * credential that supports it.
 *
 * @see <a
 *     href="https://www.arrt.org/pages/earn-arrt-credentials/initial-requirements/postprimary-requirements/education-requirements-postprimary/supporting-category-requirements">ARRT
 *     supporting categories</a>
 */
final class Standings {

  /**
   * A fixed order, the longest-lived first, so that the order of a record never shows in an answer.
   */
  private static final Comparator<Credential> STABLE =
      Comparator.comparing(Credential::code)
          .thenComparing(Credential::validUntil, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Credential::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Credential::status)
          .thenComparing(
              Credential::verification, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<Credential> held;
  private final Situation situation;
  private final Situation today;

  Standings(CandidateFacts candidate, Situation situation) {
    this.situation = situation;
    this.today = situation.onTheDay();
    RuleBook rules = situation.rules();
    this.held =
        candidate.credentials() == null
            ? List.of()
            : candidate.credentials().stream()
                .filter(credential -> rules.credential(credential.code()).counts())
                .sorted(STABLE)
                .toList();
  }

  /** Everything held that can count at all, in a fixed order. */
  List<Credential> held() {
    return held;
  }

  /** Whether a credential on record satisfies one asked, itself or as a specialty of it. */
  List<Credential> heldFor(String asked) {
    return held.stream()
        .filter(credential -> situation.rules().satisfies(credential.code(), asked))
        .toList();
  }

  /** Standing of one of them, supports included. */
  Standing of(Credential credential) {
    return of(credential, situation);
  }

  private Standing of(Credential credential, Situation when) {
    Standing own =
        Standing.of(credential.issuedOn(), credential.validUntil(), credential.status(), when);
    CredentialRule rule = situation.rules().credential(credential.code());
    if (!rule.postprimary() || own.verdict() == Verdict.UNMET) {
      return own;
    }
    Support support = support(rule, when);
    return support == null ? own : own.supportedBy(support.code(), support.standing());
  }

  /** A postprimary credential none of whose supports is on record. */
  boolean unsupported(Credential credential) {
    CredentialRule rule = situation.rules().credential(credential.code());
    return rule.postprimary() && !rule.supports().isEmpty() && support(rule, situation) == null;
  }

  /** Whether it is in force on the day it is judged, whatever the period brings. */
  boolean inForce(Credential credential) {
    return credential.status().inGoodStanding() && of(credential, today).verdict() != Verdict.UNMET;
  }

  private record Support(String code, Standing standing) {}

  /** The best support on record; null when the record has none. */
  private Support support(CredentialRule rule, Situation when) {
    List<Support> alternatives = new ArrayList<>();
    for (Set<String> alternative : rule.supports()) {
      Support together = together(alternative, when);
      if (together != null) {
        alternatives.add(together);
      }
    }
    return alternatives.stream()
        .min(
            Comparator.comparing(Support::standing, Standing.BEST_FIRST)
                .thenComparing(Support::code))
        .orElse(null);
  }

  /** The weakest of credentials that support together; null when one is not on record. */
  private Support together(Set<String> codes, Situation when) {
    Support weakest = null;
    boolean complete = true;
    for (String code : codes.stream().sorted().toList()) {
      Support best = best(code, when);
      if (best == null) {
        complete = false;
      } else if (weakest == null
          || Standing.BEST_FIRST.compare(best.standing(), weakest.standing()) > 0) {
        weakest = best;
      }
    }
    boolean lost = weakest != null && weakest.standing().verdict() == Verdict.UNMET;
    return complete || lost ? weakest : null;
  }

  private Support best(String code, Situation when) {
    return heldFor(code).stream()
        .map(credential -> new Support(credential.code(), supporting(credential, when)))
        .min(Comparator.comparing(Support::standing, Standing.BEST_FIRST))
        .orElse(null);
  }

  private Standing supporting(Credential credential, Situation when) {
    return credential.status() == CredentialStatus.REGISTRY_ELIGIBLE
        ? new Standing(Verdict.UNMET, Standing.NOT_EARNED, null, null, null)
        : of(credential, when);
  }
}
