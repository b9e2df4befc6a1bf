package org.imagingmatch.pathway.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;
import org.imagingmatch.matching.model.RuleBook.RegionRule;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * What could move the gates of posts, whoever comes: a step that is not among it changes nothing
 * there. It may name too much, never too little; judging decides. Posts go by their number in the
 * list.
 */
public final class Levers {

  private static final Set<String> NONE = Set.of();

  private final RuleBook rules;
  private final List<Post> posts;
  private final List<String> modalities;
  private final Map<Lever, Map<Gate, BitSet>> reach = new HashMap<>();
  private final Map<Set<String>, Set<String>> attesting = new HashMap<>();
  private final Map<String, Set<String>> registrations = new HashMap<>();
  private final List<Attestations> attestations = new ArrayList<>();

  /** Something that steps of a kind bring. */
  private record Lever(Class<? extends Step> kind, String code) {}

  /** By the rules of a catalogue, at some posts. */
  public Levers(RuleBook rules, List<Post> posts) {
    this.rules = rules;
    this.posts = posts;
    this.modalities = rules.modalities().keySet().stream().sorted().toList();
    Map<Set<String>, Attestations> byAsked = new HashMap<>();
    for (int post = 0; post < posts.size(); post++) {
      Set<String> asked = read(post, posts.get(post).vacancy());
      attestations.add(byAsked.computeIfAbsent(asked, some -> new Attestations(rules, some)));
    }
  }

  /** The posts. */
  List<Post> posts() {
    return posts;
  }

  /** All modalities, in a fixed order. */
  List<String> modalities() {
    return modalities;
  }

  /** The posts where a step could move a gate, for each gate that it could move anywhere. */
  Map<Gate, BitSet> of(Step step) {
    List<String> codes = step.brings();
    if (codes.size() == 1) {
      return of(step.getClass(), codes.get(0));
    }
    Map<Gate, BitSet> all = new EnumMap<>(Gate.class);
    for (String code : codes) {
      of(step.getClass(), code)
          .forEach((gate, at) -> all.computeIfAbsent(gate, none -> new BitSet()).or(at));
    }
    return all;
  }

  /** The same for something that steps of a kind bring. */
  Map<Gate, BitSet> of(Class<? extends Step> kind, String code) {
    return reach.getOrDefault(new Lever(kind, code), Map.of());
  }

  /** What credentials attest to a post. */
  Attestations attestations(int post) {
    return attestations.get(post);
  }

  /** Where the rule about the licence of a region stands. */
  String jurisdiction(String region) {
    return around(region).stream()
        .filter(rules.licensing()::containsKey)
        .findFirst()
        .orElse(region);
  }

  /** Finds all that could move a post; answers the modalities that say something there. */
  private Set<String> read(int post, VacancyFacts vacancy) {
    Set<String> asked = new HashSet<>();
    for (AskedModality each : vacancy.modalities()) {
      asked.addAll(parts(each.code()));
    }
    Set<String> leaves = new HashSet<>();
    Set<String> practised = new HashSet<>();
    if (vacancy.credentials() != null) {
      read(vacancy.credentials(), vacancy.acceptEquivalents(), leaves, practised);
    }
    String region = vacancy.region();
    add(post, Step.Practise.class, Gate.MODALITY, asked);
    add(post, Step.Practise.class, Gate.CREDENTIAL, practised);
    add(
        post,
        Step.Certify.class,
        Gate.MODALITY,
        attesting.computeIfAbsent(asked, some -> supported(attesting(some))));
    add(post, Step.Certify.class, Gate.CREDENTIAL, supported(leaves));
    add(
        post,
        Step.Certify.class,
        Gate.LICENCE,
        registrations.computeIfAbsent(region, place -> supported(registrations(place))));
    add(post, Step.License.class, Gate.LICENCE, around(region));
    for (AskedLanguage language : vacancy.languages()) {
      add(post, Step.Speak.class, Gate.LANGUAGE, Set.of(Step.Speak.primary(language.tag())));
    }
    return asked;
  }

  private void add(int post, Class<? extends Step> kind, Gate gate, Collection<String> codes) {
    for (String code : codes) {
      reach
          .computeIfAbsent(new Lever(kind, code), none -> new EnumMap<>(Gate.class))
          .computeIfAbsent(gate, none -> new BitSet())
          .set(post);
    }
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
