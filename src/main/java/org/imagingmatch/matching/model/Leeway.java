package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the read model must show of people who fail few gates of a vacancy. It may let in people who
 * fail more, never leave out one who does not; the gates decide.
 *
 * @param asked of which the row of a person may fail some: one for each gate that can be told by it
 * @param most how many
 */
public record Leeway(List<Asked> asked, int most) {

  /**
   * What one gate asks: each signature must have a bit in common with the person's.
   *
   * @param latest last day on which the person must be free, since 1970-01-01; null = not asked
   * @param end day until which the person must be free; null = not asked
   */
  public record Asked(
      List<Long> background, List<Long> places, List<Long> wishes, Integer latest, Integer end) {

    private boolean isEmpty() {
      return background.isEmpty() && places.isEmpty() && wishes.isEmpty() && end == null;
    }

    private boolean isShownBy(Qualification row) {
      Integer from = row.prospect().freeFrom();
      return shows(row.prospect().background(), background)
          && shows(row.places(), places)
          && shows(row.wishes(), wishes)
          && (end == null || row.freeUntil() >= end && (from == null || from <= latest));
    }
  }

  /** Of people with at most so many gates unmet. */
  static Leeway of(VacancyFacts vacancy, Situation situation, int most) {
    Wanted wanted = new Wanted(vacancy, situation, false);
    int latest = (int) situation.start().plusDays(vacancy.startFlexDays()).toEpochDay();
    return new Leeway(
        Stream.of(
                background(wanted.everyModality()),
                background(wanted.credentials()),
                places(wanted.licence()),
                places(wanted.work()),
                wishes(one(wanted.region())),
                wishes(wanted.contract()),
                wishes(wanted.languages()),
                wishes(one(wanted.education())),
                new Asked(
                    List.of(), List.of(), List.of(), latest, (int) situation.end().toEpochDay()))
            .filter(asked -> !asked.isEmpty())
            .toList(),
        most);
  }

  private static Asked background(List<Set<String>> conditions) {
    return new Asked(signatures(conditions), List.of(), List.of(), null, null);
  }

  private static Asked places(Set<String> words) {
    return new Asked(List.of(), signatures(one(words)), List.of(), null, null);
  }

  private static Asked wishes(List<Set<String>> conditions) {
    return new Asked(List.of(), List.of(), signatures(conditions), null, null);
  }

  private static List<Set<String>> one(Set<String> words) {
    return words == null ? List.of() : List.of(words);
  }

  private static List<Long> signatures(List<Set<String>> conditions) {
    List<Long> signatures = new ArrayList<>();
    conditions.forEach(words -> signatures.add(Signature.oneOf(words)));
    return signatures;
  }

  /** Whether a row shows nothing that rules the person out. */
  boolean admits(Qualification row) {
    return asked.stream().filter(each -> !each.isShownBy(row)).count() <= most;
  }

  private static boolean shows(long signature, List<Long> conditions) {
    return conditions.stream().allMatch(bits -> (signature & bits) != 0);
  }
}
