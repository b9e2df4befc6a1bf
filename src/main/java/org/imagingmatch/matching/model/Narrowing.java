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
 * @param validUntil day until which the person must be known to be allowed at the place
 * @param certifiedUntil day until which some credential must be known to be in order
 * @param known only people whose availability is recorded
 */
public record Narrowing(
    List<Source> sources,
    List<Long> background,
    List<Long> places,
    List<Long> wishes,
    int latest,
    int end,
    int validUntil,
    int certifiedUntil,
    boolean known) {

  /** How many conditions of each kind there can be; those that ask least are left out. */
  public static final int BACKGROUNDS = 3;

  public static final int PLACES = 2;
  public static final int WISHES = 6;

  /**
   * People who could be so eligible.
   *
   * @param least ELIGIBLE = all gates must be met; CONDITIONAL = none may be unmet
   */
  static Narrowing of(VacancyFacts vacancy, Situation situation, Eligibility least) {
    boolean met = least == Eligibility.ELIGIBLE;
    Wanted wanted = new Wanted(vacancy, situation, met);
    List<Set<String>> certified = wanted.credentials();
    int end = (int) situation.end().toEpochDay();
    return new Narrowing(
        sources(vacancy, wanted.lists()),
        signatures(with(certified, wanted.modalities()), BACKGROUNDS),
        signatures(wanted.places(), PLACES),
        signatures(wanted.wishes(), WISHES),
        (int) situation.start().plusDays(vacancy.startFlexDays()).toEpochDay(),
        end,
        met ? end : Integer.MIN_VALUE,
        met && !certified.isEmpty() ? end : Integer.MIN_VALUE,
        met);
  }

  private static <T> List<T> with(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
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
      for (String place : vacancy.training() ? Set.of(Words.ANYWHERE) : places) {
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
    Prospect person = row.prospect();
    return person.months() >= source.minimumMonths()
        && shows(person.background(), background)
        && shows(row.places(), places)
        && shows(row.wishes(), wishes)
        && row.validUntil() >= validUntil
        && row.certifiedUntil() >= certifiedUntil
        && row.freeUntil() >= end
        && (person.freeFrom() == null ? !known : person.freeFrom() <= latest);
  }

  private static boolean shows(long signature, List<Long> conditions) {
    return conditions.stream().allMatch(bits -> (signature & bits) != 0);
  }
}
