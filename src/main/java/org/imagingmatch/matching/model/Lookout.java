package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.CandidateFacts.Availability;

/**
 * Where to look for open vacancies for a person on a day, and what they may ask. It may let in
 * vacancies a gate of which the person fails, never leave out one whose gates the person passes;
 * the gates decide.
 *
 * @param best how well the person could match at best
 * @param months the modalities that can be asked, and the most months of experience in each
 * @param places words of the places in whose lists to look
 * @param background signature of credentials, modalities, settings and platforms
 * @param wherever signature of the places
 * @param wishes signature of everything else that a gate reads
 * @param asap start of a vacancy that begins as soon as it can, since 1970-01-01
 * @param usually start of one that says nothing of it
 * @param freeFrom first day on which the person is free; {@link Integer#MIN_VALUE} = now
 * @param freeUntil last day of that; {@link Integer#MAX_VALUE} = open
 */
public record Lookout(
    Eligibility best,
    Map<String, Integer> months,
    Set<String> places,
    long background,
    long wherever,
    long wishes,
    int asap,
    int usually,
    int freeFrom,
    int freeUntil) {

  /**
   * Vacancies for which the person could be so eligible.
   *
   * @param person without what has ended
   */
  static Lookout of(
      CandidateFacts person,
      LocalDate asOf,
      RuleBook rules,
      MatchingSettings settings,
      Eligibility best) {
    boolean met = best == Eligibility.ELIGIBLE;
    Set<String> places = new TreeSet<>();
    Words.places(person, rules)
        .forEach(
            (word, until) -> {
              if (!met || until >= asOf.toEpochDay()) {
                places.add(word);
              }
            });
    Set<String> background = new HashSet<>(Words.background(person, rules));
    if (met) {
      background = Words.practice(person, rules);
      background.addAll(Words.reliable(person, rules));
    }
    Availability free = person.availability();
    return new Lookout(
        best,
        met && free == null ? Map.of() : months(person, rules, met),
        places,
        Signature.of(background),
        Signature.of(places),
        Signature.of(Words.rest(person)),
        (int) Period.assumedStart(true, asOf, settings).toEpochDay(),
        (int) Period.assumedStart(false, asOf, settings).toEpochDay(),
        free == null || free.from() == null ? Integer.MIN_VALUE : (int) free.from().toEpochDay(),
        free == null || free.until() == null ? Integer.MAX_VALUE : (int) free.until().toEpochDay());
  }

  private static Map<String, Integer> months(CandidateFacts person, RuleBook rules, boolean met) {
    Set<String> certain = Competences.of(person, rules);
    int unrecorded = met ? 0 : Integer.MAX_VALUE;
    Practice practice = new Practice(person, rules);
    Map<String, Integer> months =
        (certain == null ? rules.modalities().keySet() : certain)
            .stream()
                .collect(
                    Collectors.toMap(
                        code -> code,
                        code -> certain == null ? unrecorded : practice.months(code),
                        Math::max,
                        TreeMap::new));
    months.put(Qualifications.EVERYONE, Integer.MAX_VALUE);
    return months;
  }

  /**
   * The zones in which all of them are.
   *
   * @param home null = not recorded
   * @param byPlace whether nearer ones have better scores at all
   */
  List<Zone> zones(GeoPoint home, boolean byPlace) {
    if (months.isEmpty()) {
      return List.of();
    }
    List<Zone> zones = new ArrayList<>();
    zones.add(new Zone(false, months.keySet(), null, Set.of(), Double.NaN));
    Set<String> training = Set.of(Qualifications.EVERYONE);
    Set<String> others = new TreeSet<>(months.keySet());
    others.removeAll(training);
    for (Set<String> modalities : List.of(others, training)) {
      if (home == null || !byPlace) {
        zones.add(new Zone(true, modalities, null, Set.of(), Double.NaN));
      } else {
        zones.addAll(around(home, modalities));
      }
    }
    return zones;
  }

  private static List<Zone> around(GeoPoint home, Set<String> modalities) {
    List<Zone> zones = new ArrayList<>();
    Set<Integer> near = new TreeSet<>();
    Cells.around(home)
        .forEach(
            ring -> {
              near.add(ring.cell());
              zones.add(new Zone(true, modalities, ring.cell(), Set.of(), ring.kilometres()));
            });
    near.add(Cells.NOWHERE);
    zones.add(new Zone(true, modalities, Cells.NOWHERE, Set.of(), Double.NaN));
    zones.add(new Zone(true, modalities, null, near, Cells.beyond(home)));
    return zones;
  }

  /** Whether a row of a zone asks nothing that the person lacks. */
  boolean admits(Zone zone, Opening row) {
    Offer offer = row.offer();
    int start = offer.startsOn() != null ? offer.startsOn() : offer.startsAsap() ? asap : usually;
    return row.best() == best
        && offer.usual() == zone.usual()
        && zone.modalities().contains(offer.modality())
        && (zone.cell() == null || zone.cell() == row.cell())
        && !zone.except().contains(row.cell())
        && months.getOrDefault(offer.modality(), -1) >= offer.minimumMonths()
        && places.contains(row.place())
        && row.background().stream().allMatch(bits -> (background & bits) != 0)
        && row.places().stream().allMatch(bits -> (wherever & bits) != 0)
        && row.wishes().stream().allMatch(bits -> (wishes & bits) != 0)
        && start + offer.startFlexDays() >= freeFrom
        && start + offer.days() <= freeUntil;
  }
}
