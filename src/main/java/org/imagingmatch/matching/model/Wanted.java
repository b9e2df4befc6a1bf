package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.LicenceGate.Accepted;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;
import org.imagingmatch.matching.model.RuleBook.Route;

/**
 * What a vacancy asks, in the words of {@link Words}: sets of which a person must have one word
 * each. A null in place of a set asks nothing.
 */
final class Wanted {

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final RuleBook rules;

  /** Whether the gates must be met; otherwise they may not be unmet. */
  private final boolean met;

  /** Whether it holds on every day, not in the situation alone. */
  private final boolean always;

  Wanted(VacancyFacts vacancy, Situation situation, boolean met) {
    this(vacancy, situation, met, false);
  }

  private Wanted(VacancyFacts vacancy, Situation situation, boolean met, boolean always) {
    this.vacancy = vacancy;
    this.situation = situation;
    this.rules = situation.rules();
    this.met = met;
    this.always = always;
  }

  /** What it asks on every day, whatever the situation's. */
  static Wanted always(VacancyFacts vacancy, Situation situation, boolean met) {
    return new Wanted(vacancy, situation, met, true);
  }

  /** The places of which each person has one; those in whose rows to look. */
  Set<String> lists() {
    Set<String> licence = licence();
    if (licence != null) {
      return licence;
    }
    Set<String> work = work();
    return work != null ? work : Set.of(Words.ANYWHERE);
  }

  List<Set<String>> places() {
    return Stream.of(licence(), work()).filter(words -> words != null).toList();
  }

  /** Words of the right to practise; null = none is asked. */
  Set<String> licence() {
    Accepted accepted = ((LicenceGate) situation.demand(vacancy).rule(Gate.LICENCE)).accepted();
    boolean obtainable = always ? accepted.everObtainable() : accepted.obtainable();
    if (accepted.need() == LicenceNeed.NO
        || !met && (accepted.need() != LicenceNeed.YES || obtainable)) {
      return null;
    }
    Set<String> words = new TreeSet<>();
    accepted.jurisdictions().forEach(code -> words.add(Words.licence(code)));
    accepted.registrations().forEach(code -> words.add(Words.registration(code)));
    return words;
  }

  /** Words of the right to work; null = none is asked. */
  Set<String> work() {
    boolean needed = met || Boolean.FALSE.equals(vacancy.sponsorsVisa());
    if (!needed) {
      return null;
    }
    String country = rules.region(vacancy.region()).country();
    Set<String> words = new TreeSet<>();
    words.add(Words.work(country));
    rules.mobility().stream()
        .filter(rule -> rule.to().contains(country))
        .map(Words::area)
        .forEach(words::add);
    if (!met) {
      words.add(Words.WORK_UNKNOWN);
    }
    return words;
  }

  /** The modalities beside the one in whose rows to look. */
  List<Set<String>> modalities() {
    boolean all = !vacancy.training() && vacancy.modalitiesRule() == ModalitiesRule.ALL;
    return all
        ? vacancy.modalities().stream().skip(1).map(asked -> practising(asked.code())).toList()
        : List.of();
  }

  /** All modalities; where any one will do, together. */
  List<Set<String>> everyModality() {
    if (vacancy.training()) {
      return List.of();
    }
    if (vacancy.modalitiesRule() == ModalitiesRule.ALL) {
      return vacancy.modalities().stream().map(asked -> practising(asked.code())).toList();
    }
    return List.of(
        vacancy.modalities().stream()
            .flatMap(asked -> practising(asked.code()).stream())
            .collect(Collectors.toSet()));
  }

  private static Set<String> practising(String modality) {
    return Set.of(Words.modality(modality), Words.MODALITIES_UNKNOWN);
  }

  List<Set<String>> credentials() {
    return vacancy.credentials() == null ? List.of() : conditions(vacancy.credentials());
  }

  /** Sets of credentials of which each must have one held, for the tree to hold. */
  private List<Set<String>> conditions(Requirement asked) {
    if (asked instanceof Experience) {
      return List.of();
    }
    if (asked instanceof Holds leaf) {
      return List.of(accepted(leaf));
    }
    List<List<Set<String>>> branches = asked.branches().stream().map(this::conditions).toList();
    boolean all =
        asked instanceof AllOf || asked instanceof AtLeast some && some.n() == branches.size();
    return all ? branches.stream().flatMap(List::stream).toList() : oneOf(branches);
  }

  private static List<Set<String>> oneOf(List<List<Set<String>>> branches) {
    if (branches.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    Set<String> together =
        branches.stream()
            .map(each -> each.stream().min(Comparator.comparingInt(Set::size)).orElseThrow())
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return List.of(together);
  }

  private Set<String> accepted(Holds leaf) {
    Set<String> codes = new HashSet<>(rules.satisfiedBy(leaf.code()));
    if (vacancy.acceptEquivalents()) {
      rules.satisfiedBy(leaf.code()).stream()
          .map(target -> rules.employerEquivalents().getOrDefault(target, Map.of()))
          .flatMap(rows -> rows.keySet().stream())
          .forEach(from -> codes.addAll(rules.satisfiedBy(from)));
    }
    if (!met && rules.credential(leaf.code()).registration()) {
      rules.regulatorRoutes().getOrDefault(leaf.code(), List.of()).stream()
          .map(Route::from)
          .forEach(from -> codes.addAll(rules.satisfiedBy(from)));
    }
    return codes;
  }

  List<Set<String>> wishes() {
    List<Set<String>> all = new ArrayList<>();
    all.add(region());
    all.addAll(contract());
    all.addAll(languages());
    all.add(education());
    if (met) {
      vacancy.certificates().forEach(asked -> all.add(Set.of(Words.certificate(asked.code()))));
    }
    return all;
  }

  /** The kind of contract, and each shift. */
  List<Set<String>> contract() {
    List<Set<String>> all = new ArrayList<>();
    if (vacancy.contract() != null) {
      all.add(accepting("contract", vacancy.contract().toString()));
    }
    vacancy.shifts().forEach(shift -> all.add(accepting("shift", shift.toString())));
    return all;
  }

  List<Set<String>> languages() {
    return vacancy.languages().stream().map(this::language).toList();
  }

  private static Set<String> accepting(String kind, String what) {
    return Set.of(Words.any(kind), Words.accepts(kind, what));
  }

  /** Null = nobody can be ruled out by it. */
  Set<String> region() {
    String region = vacancy.region();
    if (!met && rules.region(region).divided()) {
      return null; // Whoever accepts a part of it could be asked.
    }
    Set<String> words = new HashSet<>();
    words.add(Words.any("region"));
    rules.region(region).within().forEach(each -> words.add(Words.accepts("region", each)));
    return words;
  }

  private Set<String> language(VacancyFacts.AskedLanguage asked) {
    Set<String> words = new HashSet<>();
    for (LanguageLevel level : LanguageLevel.values()) {
      if (asked.level() == null || level.compareTo(asked.level()) >= 0) {
        words.add(Words.language(asked.tag(), level));
      }
    }
    if (!met || asked.level() == null) {
      words.add(Words.language(asked.tag(), null));
    }
    if (!met) {
      words.add(Words.LANGUAGES_UNKNOWN);
    }
    return words;
  }

  /** Null = none is asked. */
  Set<String> education() {
    EducationLevel minimum = vacancy.minimumEducation();
    if (minimum == null) {
      return null;
    }
    Set<String> words = new HashSet<>();
    for (EducationLevel level : EducationLevel.values()) {
      if (level.compareTo(minimum) >= 0) {
        words.add(Words.education(level));
      }
    }
    if (!met) {
      words.add(Words.EDUCATION_UNKNOWN);
    }
    return words;
  }
}
