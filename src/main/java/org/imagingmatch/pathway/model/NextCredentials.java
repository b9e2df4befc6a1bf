package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CredentialStatus;

/**
 * The credentials that a person could earn next: those that are granted today, are not held, and
 * whose prerequisites are held, or would be after one other such credential.
 */
public final class NextCredentials {

  /**
   * A credential that is granted today.
   *
   * @param prerequisites sets of credentials, each of which suffices; empty = none is known
   */
  public record Award(String code, List<Set<String>> prerequisites) {}

  /** How near a credential is. */
  public enum Nearness {
    NOW,
    AFTER_ANOTHER,
    /** No prerequisite is on record, which is not to say that there is none. */
    PREREQUISITES_UNKNOWN
  }

  /**
   * A credential to earn.
   *
   * @param met what is held of the nearest set of prerequisites
   * @param missing what is not
   */
  public record Next(Step.Certify step, Nearness access, List<String> met, List<String> missing) {}

  private final Map<String, Award> awards = new LinkedHashMap<>();
  private final Map<String, Set<String>> satisfying = new HashMap<>();

  /**
   * Of a catalogue.
   *
   * @param awards what is granted; umbrella titles come with a specialty, so they are none
   * @param specialties umbrella title → credentials that satisfy it
   */
  public NextCredentials(List<Award> awards, Map<String, Set<String>> specialties) {
    for (Award award : awards) {
      this.awards.put(award.code(), award);
      award.prerequisites().stream()
          .flatMap(Set::stream)
          .forEach(code -> satisfying.put(code, satisfying(code, specialties)));
    }
  }

  /** A credential and, for an umbrella, its specialties, in a fixed order. */
  private static Set<String> satisfying(String code, Map<String, Set<String>> specialties) {
    Set<String> codes = new TreeSet<>(specialties.getOrDefault(code, Set.of()));
    codes.add(code);
    return codes;
  }

  /**
   * Those of some, in the order of the catalogue.
   *
   * @param wanted whether somebody wants to know of a credential
   */
  public List<Next> of(CandidateFacts person, LocalDate asOf, Predicate<String> wanted) {
    Set<String> held = new HashSet<>();
    Set<String> withdrawn = new HashSet<>();
    for (Credential each :
        person.credentials() == null ? List.<Credential>of() : person.credentials()) {
      if (inForce(each, asOf)) {
        held.add(each.code());
      } else if (each.status() == CredentialStatus.SUSPENDED
          || each.status() == CredentialStatus.REVOKED) {
        withdrawn.add(each.code());
      }
    }
    List<Next> all = new ArrayList<>();
    for (Award award : awards.values()) {
      if (!held.contains(award.code())
          && !withdrawn.contains(award.code())
          && wanted.test(award.code())) {
        next(award, held, withdrawn).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean inForce(Credential held, LocalDate asOf) {
    return held.status().inGoodStanding()
        && (held.issuedOn() == null || !held.issuedOn().isAfter(asOf))
        && (held.validUntil() == null || !held.validUntil().isBefore(asOf));
  }

  private Optional<Next> next(Award award, Set<String> held, Set<String> withdrawn) {
    if (award.prerequisites().isEmpty()) {
      return Optional.of(next(null, award, Nearness.PREREQUISITES_UNKNOWN, List.of(), List.of()));
    }
    for (Set<String> together : award.prerequisites()) {
      if (missing(together, held).isEmpty()) {
        return Optional.of(next(null, award, Nearness.NOW, List.copyOf(together), List.of()));
      }
    }
    for (Set<String> together : award.prerequisites()) {
      List<String> missing = missing(together, held);
      Optional<String> first =
          missing.size() > 1 ? Optional.empty() : first(missing.get(0), held, withdrawn);
      if (first.isPresent()) {
        List<String> met = together.stream().filter(code -> !missing.contains(code)).toList();
        return Optional.of(next(first.get(), award, Nearness.AFTER_ANOTHER, met, missing));
      }
    }
    return Optional.empty();
  }

  private static Next next(
      String first, Award award, Nearness access, List<String> met, List<String> missing) {
    return new Next(new Step.Certify(first, award.code()), access, met, missing);
  }

  private List<String> missing(Set<String> codes, Set<String> held) {
    List<String> missing = new ArrayList<>();
    for (String code : codes) {
      if (Collections.disjoint(satisfying.get(code), held)) {
        missing.add(code);
      }
    }
    return missing;
  }

  /** One that satisfies a code and can be earned at once. */
  private Optional<String> first(String code, Set<String> held, Set<String> withdrawn) {
    return satisfying.get(code).stream()
        .filter(each -> awards.containsKey(each) && !withdrawn.contains(each))
        .filter(
            each ->
                awards.get(each).prerequisites().isEmpty()
                    || awards.get(each).prerequisites().stream()
                        .anyMatch(together -> missing(together, held).isEmpty()))
        .findFirst();
  }
}
