package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.Requirement.Holds;

/** What has to change in a person's credentials. */
final class CredentialRemedies {

  /** Closest to good standing first. */
  private static final Comparator<Credential> BEST_FIRST =
      Comparator.comparing(Credential::status)
          .thenComparing(Credential::validUntil, Comparator.nullsLast(Comparator.reverseOrder()));

  private final Pairing pairing;
  private final List<Credential> held;

  CredentialRemedies(Pairing pairing) {
    this.pairing = pairing;
    List<Credential> recorded = pairing.candidate().credentials();
    this.held = recorded == null ? List.of() : recorded;
  }

  /** Holding a credential over the whole period; empty = nobody can. */
  Optional<Edit> held(String code) {
    if (!pairing.rules().credential(code).counts()) {
      return Optional.empty();
    }
    LocalDate end = pairing.situation().end();
    int at = at(code);
    Credential before =
        at < held.size()
            ? held.get(at)
            : new Credential(code, null, null, CredentialStatus.ACTIVE, proof(code));
    return Optional.of(
        edit(
            at,
            new Credential(
                code,
                before.issuedOn(),
                later(before.validUntil(), end),
                CredentialStatus.ACTIVE,
                before.verification())));
  }

  /** Having one checked so far. */
  Optional<Edit> verified(String code, VerificationLevel level) {
    int at = at(code);
    if (at == held.size()) {
      return Optional.empty();
    }
    Credential one = held.get(at);
    return Optional.of(
        edit(at, new Credential(code, one.issuedOn(), one.validUntil(), one.status(), level)));
  }

  private static Edit edit(int at, Credential credential) {
    return new Edit("credentials", at, credential);
  }

  /** The best on record of a code; the number of all = there is none. */
  private int at(String code) {
    return IntStream.range(0, held.size())
        .filter(i -> held.get(i).code().equals(code))
        .boxed()
        .min(Comparator.comparing(held::get, BEST_FIRST))
        .orElse(held.size());
  }

  /** How far the vacancy has it checked at least; null = not at all. */
  private VerificationLevel proof(String code) {
    return leaves(pairing.vacancy().credentials())
        .filter(leaf -> pairing.rules().satisfies(code, leaf.code()))
        .map(Holds::verifiedAs)
        .filter(level -> level != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Stream<Holds> leaves(Requirement asked) {
    if (asked instanceof Holds leaf) {
      return Stream.of(leaf);
    }
    return asked == null
        ? Stream.empty()
        : asked.branches().stream().flatMap(CredentialRemedies::leaves);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }
}
