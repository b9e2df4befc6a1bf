package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;

/** What can be said of a person in single words, which a vacancy can ask for. */
final class Words {

  /** Every person has this place. */
  static final String ANYWHERE = "*";

  /** Rights to work were never recorded. */
  static final String WORK_UNKNOWN = "W?";

  /** Experience was never recorded. */
  static final String MODALITIES_UNKNOWN = "M?";

  /** The least the person asks is recorded. */
  static final String PAY = "pay";

  static final String LANGUAGES_UNKNOWN = "language?";
  static final String EDUCATION_UNKNOWN = "education?";

  private Words() {}

  static String work(String country) {
    return "W:" + country;
  }

  /** An area in which people of some countries move freely. */
  static String area(MobilityRule rule) {
    List<String> countries = rule.to().stream().sorted().toList();
    return "A:" + Integer.toHexString(countries.hashCode());
  }

  static String licence(String jurisdiction) {
    return "L:" + jurisdiction;
  }

  static String registration(String credential) {
    return "R:" + credential;
  }

  /**
   * Where the person may work, or may practise, and the last day of it, since 1970-01-01: {@link
   * Integer#MAX_VALUE} = without end, {@link Integer#MIN_VALUE} = none that a gate could rely on.
   */
  static Map<String, Integer> places(CandidateFacts person, RuleBook rules) {
    Map<String, Integer> until = new TreeMap<>();
    until.put(ANYWHERE, Integer.MAX_VALUE);
    if (person.workRights() == null) {
      until.put(WORK_UNKNOWN, Integer.MIN_VALUE);
    } else {
      for (WorkRight right : person.workRights()) {
        work(right, rules).forEach(word -> until.merge(word, end(right.validUntil()), Math::max));
      }
    }
    Stream.ofNullable(person.licences())
        .flatMap(List::stream)
        .filter(licence -> licence.status().inGoodStanding())
        .forEach(
            licence ->
                until.merge(
                    licence(licence.jurisdiction()),
                    relied(licence.status(), licence.validUntil()),
                    Math::max));
    held(person, rules)
        .filter(held -> held.status().inGoodStanding())
        .filter(held -> rules.registrations().containsKey(held.code()))
        .forEach(
            held ->
                until.merge(
                    registration(held.code()),
                    relied(held.status(), held.validUntil()),
                    Math::max));
    return until;
  }

  private static Set<String> work(WorkRight right, RuleBook rules) {
    return Stream.concat(
            Stream.of(work(right.country())),
            rules.mobility().stream()
                .filter(rule -> rule.from().equals(right.country()))
                .filter(rule -> rule.basis() == right.basis())
                .map(Words::area))
        .collect(Collectors.toSet());
  }

  /** The last day on which some credential could be in order. */
  static int certifiedUntil(CandidateFacts person, RuleBook rules) {
    return held(person, rules)
        .mapToInt(
            held ->
                onlyEligible(held.status())
                    ? end(held.validUntil())
                    : relied(held.status(), held.validUntil()))
        .max()
        .orElse(Integer.MIN_VALUE);
  }

  private static int end(LocalDate validUntil) {
    return validUntil == null ? Integer.MAX_VALUE : (int) validUntil.toEpochDay();
  }

  /** Nobody can rely on what is on probation, or has an end that is not known. */
  private static int relied(CredentialStatus status, LocalDate validUntil) {
    return validUntil == null || status == CredentialStatus.CE_PROBATION
        ? Integer.MIN_VALUE
        : (int) validUntil.toEpochDay();
  }

  /** Credentials, modalities, settings and platforms worked with, and whether a pay is recorded. */
  static Set<String> background(CandidateFacts person, RuleBook rules) {
    Set<String> words = practice(person, rules);
    if (person.minimumPay() != null) {
      words.add(PAY);
    }
    held(person, rules).map(Credential::code).forEach(words::add);
    return words;
  }

  /** Credentials on which a gate could rely. */
  static Set<String> reliable(CandidateFacts person, RuleBook rules) {
    return held(person, rules)
        .filter(
            held ->
                onlyEligible(held.status())
                    || relied(held.status(), held.validUntil()) > Integer.MIN_VALUE)
        .map(Credential::code)
        .collect(Collectors.toSet());
  }

  /** Modalities, settings and platforms worked with. */
  static Set<String> practice(CandidateFacts person, RuleBook rules) {
    Set<String> words = new TreeSet<>();
    Set<String> modalities = Competences.of(person, rules);
    if (modalities == null) {
      words.add(MODALITIES_UNKNOWN);
    } else {
      modalities.forEach(code -> words.add(modality(code)));
    }
    Stream.ofNullable(person.experience())
        .flatMap(List::stream)
        .flatMap(worked -> Stream.of(worked.settings(), worked.platforms()))
        .filter(some -> some != null)
        .flatMap(Set::stream)
        .map(Words::setting)
        .forEach(words::add);
    return words;
  }

  static String modality(String code) {
    return "M:" + code;
  }

  static String setting(String settingOrPlatform) {
    return "X:" + settingOrPlatform;
  }

  /** Credentials that can count, on some day. */
  private static Stream<Credential> held(CandidateFacts person, RuleBook rules) {
    return Stream.ofNullable(person.credentials())
        .flatMap(List::stream)
        .filter(held -> rules.credential(held.code()).counts() && canStand(held.status()));
  }

  private static boolean canStand(CredentialStatus status) {
    return status.inGoodStanding() || onlyEligible(status);
  }

  private static boolean onlyEligible(CredentialStatus status) {
    return status == CredentialStatus.REGISTRY_ELIGIBLE;
  }

  /** Everything else that a gate reads. */
  static Set<String> rest(CandidateFacts person) {
    Set<String> words = new TreeSet<>();
    words.addAll(orAny("region", person.regions()));
    words.addAll(orAny("contract", person.contracts()));
    words.addAll(orAny("shift", person.shifts()));
    if (person.languages() == null) {
      words.add(LANGUAGES_UNKNOWN);
    } else {
      person.languages().forEach(held -> words.add(language(held.tag(), held.level())));
    }
    if (person.education() == null) {
      words.add(EDUCATION_UNKNOWN);
    } else {
      person.education().forEach(one -> words.add(education(one.level())));
    }
    Stream.ofNullable(person.certificates())
        .flatMap(List::stream)
        .forEach(held -> words.add(certificate(held.code())));
    return words;
  }

  /** The words of what a person accepts of a kind; who names nothing accepts all. */
  private static List<String> orAny(String kind, Collection<?> accepted) {
    return accepted == null || accepted.isEmpty()
        ? List.of(any(kind))
        : accepted.stream().map(one -> accepts(kind, one.toString())).toList();
  }

  static String any(String kind) {
    return kind + "=any";
  }

  static String accepts(String kind, String what) {
    return kind + "=" + what;
  }

  /** A language at exactly a level; null = not recorded. */
  static String language(String tag, LanguageLevel level) {
    return "language=" + LanguageGate.primary(tag) + "@" + level;
  }

  static String education(EducationLevel level) {
    return "education=" + level;
  }

  static String certificate(String code) {
    return "certificate=" + code;
  }
}
