package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.Experience;

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
    return mostMonths(modality) > 0;
  }

  /** Months in a modality, 0 or more: the best single record, never a sum. */
  int months(String modality) {
    int own = mostMonths(modality);
    List<String> halves = rules.modality(modality).halves();
    if (halves.isEmpty()) {
      return own;
    }
    int both = Integer.MAX_VALUE;
    for (String half : halves) {
      both = Math.min(both, months(half));
    }
    return Math.max(own, both);
  }

  private int mostMonths(String modality) {
    int most = 0;
    for (Experience experience : recordsIn(modality)) {
      most = Math.max(most, experience.months());
    }
    return most;
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
    LastUse own = LastUse.NEVER;
    for (Experience use : recordsIn(modality)) {
      own = own.or(new LastUse(use.lastUsedOn(), use.lastUsedOn() == null));
    }
    LastUse both = null;
    for (String half : rules.modality(modality).halves()) {
      both = both == null ? lastUse(half) : both.and(lastUse(half));
    }
    return both == null ? own : own.or(both);
  }

  /** Records that say something about a modality: its own, its children's, its halves'. */
  List<Experience> about(String modality) {
    List<String> halves = rules.modality(modality).halves();
    if (halves.isEmpty()) {
      return recordsIn(modality);
    }
    List<Experience> about = new ArrayList<>(recordsIn(modality));
    halves.forEach(half -> about.addAll(recordsIn(half)));
    return about;
  }

  private List<Experience> recordsIn(String modality) {
    if (records == null) {
      return List.of();
    }
    Set<String> covers = rules.modality(modality).covers();
    List<Experience> in = new ArrayList<>(records.size());
    for (Experience experience : records) {
      if (covers.contains(experience.modality())) {
        in.add(experience);
      }
    }
    return in;
  }
}
