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
  private static final Comparator<Held> STABLE =
      Comparator.comparing(
          Held::credential,
          Comparator.comparing(Credential::code)
              .thenComparing(
                  Credential::validUntil, Comparator.nullsLast(Comparator.reverseOrder()))
              .thenComparing(Credential::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(Credential::status)
              .thenComparing(
                  Credential::verification, Comparator.nullsFirst(Comparator.naturalOrder())));

  private final List<Held> held;
  private final Situation situation;

  Standings(CandidateFacts candidate, Situation situation) {
    this.situation = situation;
    this.held = held(candidate.credentials());
  }

  private List<Held> held(List<Credential> credentials) {
    if (credentials == null) {
      return List.of();
    }
    List<Held> counting = new ArrayList<>(credentials.size());
    for (Credential credential : credentials) {
      CredentialRule rule = situation.rules().credential(credential.code());
      if (rule.counts()) {
        counting.add(new Held(credential, rule, this));
      }
    }
    counting.sort(STABLE);
    return counting;
  }

  /** Everything held that can count at all, in a fixed order. */
  List<Held> held() {
    return held;
  }

  /** The period over which a credential should last. */
  Period period() {
    return situation.period();
  }

  /** The one day on which it is judged. */
  Period today() {
    return situation.today();
  }

  /** Standing of one of them, supports included. */
  Standing of(Held one, Period when) {
    Credential credential = one.credential();
    Standing own =
        Standing.of(
            credential.issuedOn(),
            credential.validUntil(),
            credential.status(),
            situation.asOf(),
            when);
    if (!one.rule().postprimary() || own.verdict() == Verdict.UNMET) {
      return own;
    }
    Support support = support(one.rule(), when);
    return support == null ? own : own.supportedBy(support.code(), support.standing());
  }

  /** A postprimary credential none of whose supports is on record. */
  boolean unsupported(Held one) {
    CredentialRule rule = one.rule();
    return rule.postprimary() && !rule.supports().isEmpty() && support(rule, period()) == null;
  }

  private record Support(String code, Standing standing) {

    static final Comparator<Support> BEST_FIRST =
        Comparator.comparing(Support::standing, Standing.BEST_FIRST).thenComparing(Support::code);
  }

  /** The best support on record; null when the record has none. */
  private Support support(CredentialRule rule, Period when) {
    Support best = null;
    for (Set<String> alternative : rule.supports()) {
      Support together = together(alternative, when);
      if (together != null && (best == null || Support.BEST_FIRST.compare(together, best) < 0)) {
        best = together;
      }
    }
    return best;
  }

  /** The weakest of credentials that support together; null when one is not on record. */
  private Support together(Set<String> codes, Period when) {
    Support weakest = null;
    boolean complete = true;
    for (String code : codes) {
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

  private Support best(String code, Period when) {
    Support best = null;
    for (Held one : held) {
      if (situation.rules().satisfies(one.code(), code)) {
        Standing standing = supporting(one, when);
        if (best == null || Standing.BEST_FIRST.compare(standing, best.standing()) < 0) {
          best = new Support(one.code(), standing);
        }
      }
    }
    return best;
  }

  private Standing supporting(Held one, Period when) {
    return one.eligibleOnly()
        ? new Standing(Verdict.UNMET, Standing.NOT_EARNED, null, null, null)
        : of(one, when);
  }
}
