package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;

/**
 * What a person's record says about work in a modality. A parent modality counts its children; a
 * hybrid counts its own record or, if that says more, the weaker of its halves.
 */
final class Practice {

  private final List<Experience> records;
  private final RuleBook rules;

  Practice(CandidateFacts candidate, RuleBook rules) {
    this.records = candidate.experience();
    this.rules = rules;
  }

  /** When a modality was last used. */
  record LastUse(LocalDate on, boolean unrecorded) {

    private static final LastUse NEVER = new LastUse(null, false);

    private LastUse or(LastUse other) {
      LocalDate latest = on == null || other.on != null && other.on.isAfter(on) ? other.on : on;
      return new LastUse(latest, unrecorded || other.unrecorded);
    }

    private LastUse and(LastUse other) {
      boolean either = (on != null || unrecorded) && (other.on != null || other.unrecorded);
      LocalDate earliest =
          on == null || other.on == null ? null : on.isBefore(other.on) ? on : other.on;
      return new LastUse(earliest, either && (unrecorded || other.unrecorded));
    }
  }

  /** Whether experience was recorded at all. */
  boolean recorded() {
    return records != null;
  }

  /** Whether the person worked in the modality, or a child of it, itself. */
  boolean in(String modality) {
    return recordsIn(modality).anyMatch(experience -> experience.months() > 0);
  }

  /** Months in a modality, 0 or more: the best single record, never a sum. */
  int months(String modality) {
    int own = recordsIn(modality).mapToInt(Experience::months).max().orElse(0);
    List<String> halves = rules.modality(modality).halves();
    int both = halves.stream().mapToInt(this::months).min().orElse(0);
    return Math.max(own, both);
  }

  /** Whether the person has so many months in a modality. */
  Finding atLeast(int minimum, String modality) {
    if (!recorded()) {
      return Finding.unknown(Reason.of("modality.notRecorded", "modality", modality));
    }
    int months = months(modality);
    return months >= minimum
        ? Finding.met(Reason.of("modality.practised", "modality", modality, "months", months))
        : Finding.unmet(
            Reason.of(
                "modality.tooFewMonths",
                "modality",
                modality,
                "months",
                months,
                "minimumMonths",
                minimum),
            Cure.of("modality.gainMonths", "modality", modality, "months", minimum - months));
  }

  /** When a modality was last used, as far as recorded. */
  LastUse lastUse(String modality) {
    LastUse own =
        recordsIn(modality)
            .map(use -> new LastUse(use.lastUsedOn(), use.lastUsedOn() == null))
            .reduce(LastUse.NEVER, LastUse::or);
    return rules.modality(modality).halves().stream()
        .map(this::lastUse)
        .reduce(LastUse::and)
        .map(own::or)
        .orElse(own);
  }

  /** Records that say something about a modality: its own, its children's, its halves'. */
  Stream<Experience> about(String modality) {
    return Stream.concat(
        recordsIn(modality), rules.modality(modality).halves().stream().flatMap(this::recordsIn));
  }

  private Stream<Experience> recordsIn(String modality) {
    ModalityRule rule = rules.modality(modality);
    return records == null
        ? Stream.empty()
        : records.stream().filter(experience -> rule.covers().contains(experience.modality()));
  }
}
