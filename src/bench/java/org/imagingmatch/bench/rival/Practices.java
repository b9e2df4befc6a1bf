package org.imagingmatch.bench.rival;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imagingmatch.bench.rival.Profile.Held;
import org.imagingmatch.bench.rival.Profile.Work;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;

/** Works out in which modalities a person can be asked, parents and hybrids included. */
final class Practices {

  private final RuleBook rules;
  private final int today;

  Practices(RuleBook rules, int today) {
    this.rules = rules;
    this.today = today;
  }

  /** One entry for each modality in which the person is competent or has any record. */
  Map<String, Work> of(CandidateFacts facts, List<Held> held) {
    Set<String> attested = attested(held);
    boolean recorded = facts.experience() != null;
    List<Experience> records = recorded ? facts.experience() : List.of();
    Map<String, Work> modalities = new HashMap<>();
    for (ModalityRule rule : rules.modalities().values()) {
      boolean competent = competent(rule, records, attested);
      List<Experience> about = about(rule, records);
      if (competent || !about.isEmpty()) {
        Use use = lastUse(rule, records);
        modalities.put(
            rule.code(),
            new Work(
                competent,
                recorded,
                months(rule, records),
                use.day(),
                use.unrecorded(),
                union(about, Experience::settings),
                union(about, Experience::platforms)));
      }
    }
    return modalities;
  }

  private Set<String> attested(List<Held> held) {
    Set<String> modalities = new HashSet<>();
    for (Held each : held) {
      CredentialRule rule = rules.credentials().get(each.code());
      if (rule != null && !each.eligibleOnly() && each.possibleFrom() <= today) {
        modalities.addAll(rule.modalities());
      }
    }
    return modalities;
  }

  private boolean competent(ModalityRule rule, List<Experience> records, Set<String> attested) {
    return records.stream().anyMatch(r -> r.months() > 0 && rule.covers().contains(r.modality()))
        || rule.covers().stream().anyMatch(attested::contains)
        || !rule.halves().isEmpty()
            && rule.halves().stream().allMatch(half -> competent(rule(half), records, attested));
  }

  private int months(ModalityRule rule, List<Experience> records) {
    int own =
        records.stream()
            .filter(record -> rule.covers().contains(record.modality()))
            .mapToInt(Experience::months)
            .max()
            .orElse(0);
    int both = rule.halves().stream().mapToInt(half -> months(rule(half), records)).min().orElse(0);
    return Math.max(own, both);
  }

  private record Use(int day, boolean unrecorded) {

    boolean any() {
      return unrecorded || day != Days.NEVER;
    }

    Use or(Use other) {
      return new Use(Math.max(day, other.day), unrecorded || other.unrecorded);
    }

    Use and(Use other) {
      return new Use(
          Math.min(day, other.day), any() && other.any() && (unrecorded || other.unrecorded));
    }
  }

  private Use lastUse(ModalityRule rule, List<Experience> records) {
    Use own =
        records.stream()
            .filter(record -> rule.covers().contains(record.modality()))
            .map(r -> new Use(Days.of(r.lastUsedOn(), Days.NEVER), r.lastUsedOn() == null))
            .reduce(new Use(Days.NEVER, false), Use::or);
    return rule.halves().stream()
        .map(half -> lastUse(rule(half), records))
        .reduce(Use::and)
        .map(own::or)
        .orElse(own);
  }

  private List<Experience> about(ModalityRule rule, List<Experience> records) {
    return records.stream()
        .filter(
            record ->
                rule.covers().contains(record.modality())
                    || rule.halves().stream()
                        .anyMatch(half -> rule(half).covers().contains(record.modality())))
        .toList();
  }

  private static Set<String> union(
      List<Experience> records, Function<Experience, Set<String>> words) {
    Set<String> union = new HashSet<>();
    for (Experience record : records) {
      if (words.apply(record) != null) {
        union.addAll(words.apply(record));
      }
    }
    return union;
  }

  private ModalityRule rule(String code) {
    return rules.modalities().get(code);
  }
}
