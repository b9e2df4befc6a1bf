package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.Practice.LastUse;

/**
 * Makes the rows of the read model of a person's facts. They depend on nothing else, not on a day.
 */
public final class Qualifications {

  /** The modality of every active person. */
  public static final String EVERYONE = "*";

  /** The place of every row's person: wherever that is. */
  public static final String ANYWHERE = Words.ANYWHERE;

  /** The modality of people whose experience was never recorded. */
  public static final String UNRECORDED = "?";

  private final CandidateFacts person;
  private final RuleBook rules;
  private final Practice practice;
  private final Map<String, Integer> places;
  private final int verification;
  private final long background;

  private Qualifications(CandidateFacts person, RuleBook rules) {
    this.person = person;
    this.rules = rules;
    this.practice = new Practice(person, rules);
    this.places = Words.places(person, rules);
    this.verification = verification(person, rules);
    this.background = Signature.of(Words.background(person, rules));
  }

  /** All rows of a person, in a fixed order, each modality and place once. */
  public static List<Qualification> of(CandidateFacts person, RuleBook rules) {
    return new Qualifications(person, rules).rows();
  }

  private List<Qualification> rows() {
    int cell = Cells.of(person.homeLocation());
    int certifiedUntil = Words.certifiedUntil(person, rules);
    Availability free = person.availability();
    int freeUntil = free == null || free.until() == null ? Integer.MAX_VALUE : day(free.until());
    long everyPlace = Signature.of(places.keySet());
    long wishes = Signature.of(Words.rest(person));
    List<Qualification> rows = new ArrayList<>();
    for (String modality : modalities()) {
      Prospect prospect = prospect(modality);
      places.forEach(
          (place, until) -> {
            if (!modality.equals(EVERYONE) || place.equals(Words.ANYWHERE)) {
              rows.add(
                  new Qualification(
                      modality,
                      place,
                      until,
                      cell,
                      certifiedUntil,
                      freeUntil,
                      everyPlace,
                      wishes,
                      prospect));
            }
          });
    }
    return rows;
  }

  private Set<String> modalities() {
    Set<String> certain = Competences.of(person, rules);
    Set<String> all = new TreeSet<>(certain == null ? Set.of(UNRECORDED) : certain);
    all.add(EVERYONE);
    return all;
  }

  private Prospect prospect(String modality) {
    boolean certain = !modality.equals(EVERYONE) && !modality.equals(UNRECORDED);
    int months = certain ? practice.months(modality) : 0;
    LastUse use = certain ? practice.lastUse(modality) : null;
    Integer lastUsedOn = use == null || use.on() == null ? null : day(use.on());
    Availability free = person.availability();
    return new Prospect(
        person.id(),
        Strength.weakness(months, lastUsedOn, verification),
        months,
        lastUsedOn,
        person.homeLocation(),
        person.homeRegion(),
        verification,
        free == null ? null : free.from() == null ? Integer.MIN_VALUE : day(free.from()),
        background);
  }

  static int verification(CandidateFacts person, RuleBook rules) {
    return Stream.ofNullable(person.credentials())
        .flatMap(List::stream)
        .filter(held -> rules.credential(held.code()).counts())
        .mapToInt(Qualifications::percent)
        .max()
        .orElse(0);
  }

  private static int percent(Credential held) {
    return (int) Math.ceil(VerificationLevel.of(held).factor() * 100);
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
