package org.imagingmatch.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.pathway.model.NextCredentials.Nearness;

/**
 * A step that opens vacancies to some of an agency's people.
 *
 * @param first credential to earn before; null = none. The step is then both of them, and counts
 *     for those to whom both open more than the first alone
 * @param code of the credential or modality; the jurisdiction, or the language tag
 * @param level of a language; null for all others
 * @param months of further experience; null for all others
 * @param access how near a credential is; null for all others
 * @param people to whom it opens something
 * @param vacancies that it opens to somebody
 * @param headcount people that those take
 * @param candidateIds people to whom it opens most, the first of them first
 */
public record PoolPathway(
    StepKind kind,
    String first,
    String code,
    String name,
    LanguageLevel level,
    Integer months,
    Nearness access,
    int people,
    int vacancies,
    int headcount,
    List<UUID> candidateIds) {

  /** What opens most, first. */
  static final Comparator<PoolPathway> WIDEST_FIRST =
      Comparator.comparingInt((PoolPathway pathway) -> -pathway.headcount())
          .thenComparingInt(pathway -> -pathway.people())
          .thenComparing(PoolPathway::kind)
          .thenComparing(PoolPathway::code)
          .thenComparing(PoolPathway::first, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(PoolPathway::level, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(PoolPathway::months, Comparator.nullsFirst(Comparator.naturalOrder()));
}
