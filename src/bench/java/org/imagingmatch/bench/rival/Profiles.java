package org.imagingmatch.bench.rival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imagingmatch.bench.rival.Holdings.Span;
import org.imagingmatch.bench.rival.Profile.Permit;
import org.imagingmatch.bench.seed.Person;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.RuleBook;

/** Works out what rivals keep of people. */
public final class Profiles {

  private final RuleBook rules;
  private final Holdings holdings;
  private final Practices practices;

  /** By some rules, as of a day. */
  public Profiles(RuleBook rules, int today) {
    this.rules = rules;
    this.holdings = new Holdings(rules, today);
    this.practices = new Practices(rules, today);
  }

  /** The profile of one person. */
  public Profile of(Person person) {
    CandidateFacts facts = person.facts();
    List<Profile.Held> held = holdings.of(facts.credentials());
    Availability free = facts.availability();
    return new Profile(
        person.number(),
        facts.homeLocation(),
        facts.homeRegion(),
        workRights(facts),
        orAny(facts.regions()),
        held,
        licences(facts),
        practices.of(facts, held),
        certificates(facts),
        education(facts),
        languages(facts),
        free == null ? Days.FOREVER : Days.of(free.from(), Days.NEVER),
        free == null ? Days.NEVER : Days.of(free.until(), Days.FOREVER),
        orAny(names(facts.contracts())),
        orAny(names(facts.shifts())),
        facts.minimumPay());
  }

  private Map<String, Integer> workRights(CandidateFacts facts) {
    Map<String, Integer> until = new HashMap<>();
    for (WorkRight right : orNone(facts.workRights())) {
      int last = Days.of(right.validUntil(), Days.FOREVER);
      until.merge(right.country(), last, Math::max);
      rules.mobility().stream()
          .filter(each -> each.from().equals(right.country()) && each.basis() == right.basis())
          .flatMap(each -> each.to().stream())
          .forEach(country -> until.merge(country, last, Math::max));
    }
    return until;
  }

  private List<Permit> licences(CandidateFacts facts) {
    List<Permit> permits = new ArrayList<>();
    for (CandidateFacts.Licence each : orNone(facts.licences())) {
      if (each.status() != CredentialStatus.REGISTRY_ELIGIBLE) {
        Span span =
            holdings.own(
                Days.of(each.issuedOn(), Days.NEVER),
                each.validUntil() == null ? null : Days.of(each.validUntil()),
                each.status());
        scope(each).forEach(m -> permits.add(new Permit(each.jurisdiction(), m, span.metUntil())));
      }
    }
    return permits;
  }

  private Set<String> scope(CandidateFacts.Licence licence) {
    if (licence.scope() == null || licence.scope().isEmpty()) {
      return Set.of(Profile.ANY);
    }
    return licence.scope().stream()
        .flatMap(code -> rules.modalities().get(code).covers().stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, Integer> certificates(CandidateFacts facts) {
    Map<String, Integer> until = new HashMap<>();
    orNone(facts.certificates())
        .forEach(one -> until.merge(one.code(), Days.of(one.validUntil(), Days.NEVER), Math::max));
    return until;
  }

  private static Map<Integer, Integer> education(CandidateFacts facts) {
    Map<Integer, Integer> from = new HashMap<>();
    orNone(facts.education())
        .forEach(
            one ->
                from.merge(
                    one.level().ordinal(), Days.of(one.completedOn(), Days.NEVER), Math::min));
    return from;
  }

  private static Map<String, Integer> languages(CandidateFacts facts) {
    Map<String, Integer> levels = new HashMap<>();
    orNone(facts.languages())
        .forEach(
            one ->
                levels.merge(
                    primary(one.tag()),
                    one.level() == null ? -1 : one.level().ordinal(),
                    Math::max));
    return levels;
  }

  /** The language of a tag, without its region. */
  static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Collection<? extends Enum<?>> some) {
    return some == null ? null : some.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> orAny(Collection<String> some) {
    return some == null || some.isEmpty() ? Set.of(Profile.ANY) : new HashSet<>(some);
  }

  private static <T> List<T> orNone(List<T> some) {
    return some == null ? List.of() : some;
  }
}
