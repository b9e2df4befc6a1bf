package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * Where to look for people for a vacancy, and what the read model must show of them. It may let in
 * people who fail a gate, never leave out one who passes; the gates decide.
 *
 * @param sources everybody who could pass is in one of them
 * @param background signatures of which each must have a bit in common with the person's
 * @param places the same of places
 * @param wishes the same of everything else
 * @param latest last day on which the person must be free, since 1970-01-01
 * @param end day until which the person must be free
 * @param known only people whose availability is recorded
 */
public record Narrowing(
    List<Source> sources,
    List<Long> background,
    List<Long> places,
    List<Long> wishes,
    int latest,
    int end,
    boolean known) {

  /** How many conditions of each kind there can be; those that ask least are left out. */
  public static final int BACKGROUNDS = 2;

  public static final int PLACES = 2;
  public static final int WISHES = 6;

  /**
   * People who could be so eligible.
   *
   * @param least ELIGIBLE = all gates must be met; CONDITIONAL = none may be unmet
   */
  static Narrowing of(VacancyFacts vacancy, Situation situation, Eligibility least) {
    Wanted wanted = new Wanted(vacancy, situation, least == Eligibility.ELIGIBLE);
    return new Narrowing(
        sources(vacancy, wanted.lists()),
        signatures(wanted.background(), BACKGROUNDS),
        signatures(wanted.places(), PLACES),
        signatures(wanted.wishes(), WISHES),
        (int) situation.start().plusDays(vacancy.startFlexDays()).toEpochDay(),
        (int) situation.end().toEpochDay(),
        least == Eligibility.ELIGIBLE);
  }

  private static List<Long> signatures(List<Set<String>> conditions, int most) {
    Stream<Long> strictest =
        conditions.stream()
            .filter(words -> words != null)
            .sorted(Comparator.comparingInt(Set::size))
            .limit(most)
            .map(Signature::oneOf);
    return Stream.concat(strictest, Stream.generate(() -> Signature.ANYBODY)).limit(most).toList();
  }

  private static List<Source> sources(VacancyFacts vacancy, Set<String> places) {
    List<Source> sources = new ArrayList<>();
    for (AskedModality asked : keys(vacancy)) {
      int months = asked.minimumMonths() == null ? 0 : asked.minimumMonths();
      for (String place : places) {
        sources.addAll(rings(asked.code(), place, months, vacancy.location()));
      }
    }
    return sources;
  }

  /** Whoever could pass has one of these. */
  private static List<AskedModality> keys(VacancyFacts vacancy) {
    if (vacancy.training()) {
      return List.of(new AskedModality(Qualifications.EVERYONE, null, null));
    }
    Stream<AskedModality> asked =
        vacancy.modalitiesRule() == ModalitiesRule.ANY
            ? vacancy.modalities().stream()
            : vacancy.modalities().stream().limit(1);
    return Stream.concat(asked, Stream.of(new AskedModality(Qualifications.UNRECORDED, null, null)))
        .toList();
  }

  private static List<Source> rings(String modality, String place, int months, GeoPoint facility) {
    if (facility == null) {
      return List.of(new Source(modality, place, null, Double.NaN, months));
    }
    List<Source> rings = new ArrayList<>();
    Cells.around(facility)
        .forEach(
            ring -> rings.add(new Source(modality, place, ring.cell(), ring.kilometres(), months)));
    rings.add(new Source(modality, place, Cells.NOWHERE, Double.NaN, months));
    rings.add(new Source(modality, place, null, Cells.beyond(facility), months));
    return rings;
  }

  /** Whether a row shows nothing that rules the person out. */
  boolean admits(Source source, Qualification row) {
    Outline person = row.outline();
    return row.months() >= source.minimumMonths()
        && shows(person.background(), background)
        && shows(person.places(), places)
        && shows(person.wishes(), wishes)
        && person.freeUntil() >= end
        && (person.freeFrom() == null ? !known : person.freeFrom() <= latest);
  }

  private static boolean shows(long signature, List<Long> conditions) {
    return conditions.stream().allMatch(bits -> (signature & bits) != 0);
  }
}
