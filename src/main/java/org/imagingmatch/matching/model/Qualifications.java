package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** The modality of people whose experience was never recorded. */
  public static final String UNRECORDED = "?";

  private Qualifications() {}

  /** All rows of a person, in a fixed order, each modality and place once. */
  public static List<Qualification> of(CandidateFacts person, RuleBook rules) {
    Set<String> places = Words.places(person, rules);
    Outline outline = outline(person, places, rules);
    Practice practice = new Practice(person, rules);
    int cell = Cells.of(person.homeLocation());
    List<Qualification> rows = new ArrayList<>();
    for (String modality : modalities(person, rules)) {
      boolean certain = !modality.equals(EVERYONE) && !modality.equals(UNRECORDED);
      int months = certain ? practice.months(modality) : 0;
      LastUse use = certain ? practice.lastUse(modality) : null;
      Integer lastUsedOn = use == null || use.on() == null ? null : day(use.on());
      int weakness = Strength.weakness(months, lastUsedOn, outline.verification());
      for (String place : places) {
        rows.add(new Qualification(modality, place, cell, weakness, months, lastUsedOn, outline));
      }
    }
    return rows;
  }

  private static Set<String> modalities(CandidateFacts person, RuleBook rules) {
    Set<String> certain = Competences.of(person, rules);
    Set<String> all = new TreeSet<>(certain == null ? Set.of(UNRECORDED) : certain);
    all.add(EVERYONE);
    return all;
  }

  private static Outline outline(CandidateFacts person, Set<String> places, RuleBook rules) {
    Availability free = person.availability();
    return new Outline(
        person.id(),
        person.homeLocation(),
        person.homeRegion(),
        verification(person, rules),
        free == null ? null : free.from() == null ? Integer.MIN_VALUE : day(free.from()),
        free == null || free.until() == null ? Integer.MAX_VALUE : day(free.until()),
        Signature.of(Words.background(person, rules)),
        Signature.of(places),
        Signature.of(Words.rest(person)));
  }

  private static int verification(CandidateFacts person, RuleBook rules) {
    return Stream.ofNullable(person.credentials())
        .flatMap(List::stream)
        .filter(held -> rules.credential(held.code()).counts())
        .mapToInt(Qualifications::percent)
        .max()
        .orElse(0);
  }

  private static int percent(Credential held) {
    return (int) Math.ceil(CredentialLeaf.factor(held) * 100);
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
