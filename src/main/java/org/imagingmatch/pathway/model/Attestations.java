package org.imagingmatch.pathway.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;

/**
 * Which credentials attest the same of what a post asks: for the modality gate it is the same which
 * of them somebody earns. Those that need support or give it stand for themselves only.
 */
final class Attestations {

  private final Map<String, Integer> kinds = new HashMap<>();

  /**
   * Of the credentials of a catalogue.
   *
   * @param asked modalities that say something about what is asked
   */
  Attestations(RuleBook rules, Set<String> asked) {
    Set<String> supporting = new HashSet<>();
    for (CredentialRule rule : rules.credentials().values()) {
      for (Set<String> together : rule.supports()) {
        supporting.addAll(together);
        together.forEach(
            code -> supporting.addAll(rules.specialties().getOrDefault(code, Set.of())));
      }
    }
    Map<Set<String>, Integer> known = new HashMap<>();
    for (CredentialRule rule : rules.credentials().values()) {
      if (rule.counts() && !rule.postprimary() && !supporting.contains(rule.code())) {
        Set<String> attested = new HashSet<>(rule.modalities());
        attested.retainAll(asked);
        kinds.put(rule.code(), known.computeIfAbsent(attested, none -> known.size()));
      }
    }
  }

  /** Names those that are like a credential; null = it stands for itself only. */
  Integer kind(String credential) {
    return kinds.get(credential);
  }
}
