package org.imagingmatch.matching.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;

/**
 * In which modalities a person could pass a vacancy's MODALITY gate on some day. It narrows the
 * pool, so it may name too many, never too few.
 */
public final class Competences {

  private Competences() {}

  /**
   * Codes of all modalities that could be asked of the person; null when experience was never
   * recorded, so that no modality can be ruled out.
   */
  public static Set<String> of(CandidateFacts candidate, RuleBook rules) {
    if (candidate.experience() == null) {
      return null;
    }
    Set<String> practised =
        candidate.experience().stream()
            .map(CandidateFacts.Experience::modality)
            .collect(Collectors.toSet());
    Set<String> attested =
        Stream.ofNullable(candidate.credentials())
            .flatMap(List::stream)
            .map(credential -> rules.credential(credential.code()))
            .filter(CredentialRule::counts)
            .flatMap(rule -> rule.modalities().stream())
            .collect(Collectors.toSet());
    Predicate<String> known = code -> practised.contains(code) || attested.contains(code);
    return rules.modalities().values().stream()
        .filter(modality -> possible(modality, known, rules))
        .map(ModalityRule::code)
        .collect(Collectors.toSet());
  }

  private static boolean possible(ModalityRule modality, Predicate<String> known, RuleBook rules) {
    return modality.covers().stream().anyMatch(known)
        || !modality.halves().isEmpty()
            && modality.halves().stream()
                .allMatch(half -> possible(rules.modality(half), known, rules));
  }
}
