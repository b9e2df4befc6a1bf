package org.imagingmatch.pathway.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;
import org.imagingmatch.matching.model.RuleBook.RegionRule;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * What could move the gates of posts, whoever comes: a step that is not among it changes nothing
 * there. It may name too much, never too little; judging decides. Remembers what it worked out.
 */
public final class Levers {

  private static final Set<String> NONE = Set.of();

  private final RuleBook rules;
  private final Map<UUID, Reach> known = new HashMap<>();

  /** By the rules of a catalogue. */
  public Levers(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * What could move one post.
   *
   * @param places whose licences could count
   */
  record Reach(
      Map<Gate, Set<String>> credentials, Map<Gate, Set<String>> modalities, Set<String> places) {

    /** Whether a step could move all of some gates. */
    boolean has(Step step, Set<Gate> gates) {
      if (!step.gates().containsAll(gates)) {
        return false;
      }
      if (step instanceof Step.License licence) {
        return places.contains(licence.jurisdiction());
      }
      for (Gate gate : gates) {
        boolean moved = true;
        if (step instanceof Step.Certify credential) {
          Set<String> codes = credentials.get(gate);
          moved = codes.contains(credential.code()) || codes.contains(credential.first());
        } else if (step instanceof Step.Practise practise) {
          moved = modalities.get(gate).contains(practise.modality());
        }
        if (!moved) {
          return false;
        }
      }
      return true;
    }
  }

  RuleBook rules() {
    return rules;
  }

  Reach of(Post post) {
    return known.computeIfAbsent(post.vacancy().id(), none -> reach(post.vacancy()));
  }

  private Reach reach(VacancyFacts vacancy) {
    Map<Gate, Set<String>> modalities = new EnumMap<>(Gate.class);
    Set<String> asked = new HashSet<>();
    for (AskedModality each : vacancy.modalities()) {
      asked.addAll(parts(each.code()));
    }
    modalities.put(Gate.MODALITY, asked);
    Set<String> leaves = new HashSet<>();
    Set<String> practised = new HashSet<>();
    if (vacancy.credentials() != null) {
      read(vacancy.credentials(), vacancy.acceptEquivalents(), leaves, practised);
    }
    modalities.put(Gate.CREDENTIAL, practised);
    Map<Gate, Set<String>> credentials = new EnumMap<>(Gate.class);
    credentials.put(Gate.MODALITY, supported(attesting(asked)));
    credentials.put(Gate.CREDENTIAL, supported(leaves));
    credentials.put(Gate.LICENCE, supported(registrations(vacancy.region())));
    return new Reach(credentials, modalities, new HashSet<>(around(vacancy.region())));
  }

  /** A modality with its children and, of a hybrid, its halves with theirs. */
  private Set<String> parts(String modality) {
    ModalityRule rule = rules.modalities().get(modality);
    if (rule == null) {
      return Set.of(modality);
    }
    Set<String> parts = new HashSet<>(rule.covers());
    rule.halves().forEach(half -> parts.addAll(parts(half)));
    return parts;
  }

  private void read(
      Requirement tree, boolean equivalents, Set<String> leaves, Set<String> practised) {
    if (tree instanceof Requirement.Experience experience) {
      practised.addAll(parts(experience.modality()));
    } else if (tree instanceof Requirement.Holds leaf) {
      for (String exact : satisfying(leaf.code())) {
        leaves.add(exact);
        if (equivalents) {
          rules
              .employerEquivalents()
              .getOrDefault(exact, Map.of())
              .keySet()
              .forEach(other -> leaves.addAll(satisfying(other)));
        }
      }
      leaves.addAll(routes(leaf.code()));
    }
    tree.branches().forEach(branch -> read(branch, equivalents, leaves, practised));
  }

  private Set<String> satisfying(String code) {
    Set<String> codes = new HashSet<>(rules.specialties().getOrDefault(code, NONE));
    codes.add(code);
    return codes;
  }

  private Set<String> routes(String registration) {
    Set<String> codes = new HashSet<>();
    rules
        .regulatorRoutes()
        .getOrDefault(registration, List.of())
        .forEach(route -> codes.addAll(satisfying(route.from())));
    return codes;
  }

  private Set<String> attesting(Set<String> modalities) {
    Set<String> codes = new HashSet<>();
    for (CredentialRule rule : rules.credentials().values()) {
      if (!Collections.disjoint(rule.modalities(), modalities)) {
        codes.add(rule.code());
      }
    }
    return codes;
  }

  private Set<String> registrations(String region) {
    Set<String> codes = new HashSet<>();
    for (RegistrationRule rule : rules.registrations().values()) {
      if (!Collections.disjoint(rule.jurisdictions(), around(region))) {
        codes.addAll(satisfying(rule.code()));
        codes.addAll(routes(rule.code()));
      }
    }
    return codes;
  }

  private Collection<String> around(String region) {
    RegionRule rule = rules.regions().get(region);
    return rule == null ? Set.of(region) : rule.within();
  }

  /** Credentials with those on which they live. */
  private Set<String> supported(Set<String> codes) {
    Set<String> all = new HashSet<>(codes);
    Deque<String> open = new ArrayDeque<>(codes);
    while (!open.isEmpty()) {
      CredentialRule rule = rules.credentials().get(open.pop());
      if (rule != null && rule.postprimary()) {
        for (Set<String> together : rule.supports()) {
          for (String support : together) {
            satisfying(support).stream().filter(all::add).forEach(open::push);
          }
        }
      }
    }
    return all;
  }
}
