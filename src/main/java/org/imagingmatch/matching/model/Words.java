package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;

/** What can be said of a person in single words, which a vacancy can ask for. */
final class Words {

  /** Every person has this place. */
  static final String ANYWHERE = "*";

  /** Rights to work were never recorded. */
  static final String WORK_UNKNOWN = "W?";

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

  /** Where the person may work, or may practise, on some day. */
  static Set<String> places(CandidateFacts person, RuleBook rules) {
    Set<String> words = new TreeSet<>();
    words.add(ANYWHERE);
    if (person.workRights() == null) {
      words.add(WORK_UNKNOWN);
    } else {
      person.workRights().forEach(right -> words.addAll(work(right, rules)));
    }
    Stream.ofNullable(person.licences())
        .flatMap(List::stream)
        .filter(licence -> canStand(licence.status()) && !onlyEligible(licence.status()))
        .map(Licence::jurisdiction)
        .map(Words::licence)
        .forEach(words::add);
    held(person, rules)
        .filter(held -> !onlyEligible(held.status()))
        .filter(held -> rules.registrations().containsKey(held.code()))
        .map(held -> registration(held.code()))
        .forEach(words::add);
    return words;
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

  /** Credentials, and settings and platforms worked with. */
  static Set<String> background(CandidateFacts person, RuleBook rules) {
    Set<String> words = held(person, rules).map(Credential::code).collect(Collectors.toSet());
    Stream.ofNullable(person.experience())
        .flatMap(List::stream)
        .flatMap(worked -> Stream.of(worked.settings(), worked.platforms()))
        .filter(some -> some != null)
        .flatMap(Set::stream)
        .map(Words::setting)
        .forEach(words::add);
    return words;
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

  static final String LANGUAGES_UNKNOWN = "language?";
  static final String EDUCATION_UNKNOWN = "education?";

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
