package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.RequirementTree.Option;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * The right to practise the role at the facility's place: a licence, or a registration of that
 * jurisdiction. What the rule book does not say is UNKNOWN, never "not required".
 */
final class LicenceGate implements GateRule {

  /** A fixed order, so that the order of a record never shows in an answer. */
  private static final Comparator<Licence> LONGEST_FIRST =
      Comparator.comparing(Licence::validUntil, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Licence::jurisdiction)
          .thenComparing(Licence::status)
          .thenComparing(Licence::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public Finding judge(Pairing pairing) {
    VacancyFacts vacancy = pairing.vacancy();
    String family = pairing.rules().licenceFamilies().get(vacancy.role());
    Place place = Place.of(vacancy.region(), pairing.rules());
    LicenceNeed need = need(vacancy, family, place);
    if (need == LicenceNeed.NO) {
      return Finding.met(Reason.of("licence.notRequired", "jurisdiction", place.shown()));
    }
    List<Finding> findings = new ArrayList<>();
    for (AskedModality modality : vacancy.modalities()) {
      findings.add(judge(modality.code(), family, place, need, pairing));
    }
    return vacancy.modalitiesRule() == ModalitiesRule.ANY
        ? Finding.best(findings)
        : Finding.all(findings);
  }

  /**
   * Where the rule stands.
   *
   * @param rule the nearest jurisdiction with a rule, from the facility outwards; null = none
   * @param region the facility's region
   * @param around the region and those around it, up to its country
   */
  private record Place(
      String rule, String region, List<String> around, Map<String, LicenceNeed> needs) {

    static Place of(String region, RuleBook rules) {
      List<String> around =
          rules.region(region).within().stream().filter(rules.regions()::containsKey).toList();
      for (String jurisdiction : around) {
        Map<String, LicenceNeed> needs = rules.licensing().get(jurisdiction);
        if (needs != null) {
          return new Place(jurisdiction, region, around, needs);
        }
      }
      return new Place(null, region, around, Map.of());
    }

    String shown() {
      return rule == null ? region : rule;
    }

    /** A licence must be for the place of the rule; without a rule, for any place around. */
    boolean accepts(String jurisdiction) {
      return rule == null ? around.contains(jurisdiction) : rule.equals(jurisdiction);
    }
  }

  /**
   * What counts as the right to practise, for some modality of a vacancy.
   *
   * @param need null = not known
   */
  record Accepted(LicenceNeed need, List<String> jurisdictions, Set<String> registrations) {}

  /** What counts for a vacancy, whoever comes. */
  static Accepted accepted(VacancyFacts vacancy, RuleBook rules) {
    String family = rules.licenceFamilies().get(vacancy.role());
    Place place = Place.of(vacancy.region(), rules);
    return new Accepted(
        need(vacancy, family, place),
        place.rule() == null ? place.around() : List.of(place.rule()),
        vacancy.modalities().stream()
            .flatMap(asked -> accepted(asked.code(), family, vacancy.region(), rules))
            .collect(Collectors.toSet()));
  }

  /** Whether a licence is needed; null = not known. */
  private static LicenceNeed need(VacancyFacts vacancy, String family, Place place) {
    if (vacancy.licenceRequired() != null) {
      return vacancy.licenceRequired() ? LicenceNeed.YES : LicenceNeed.NO;
    }
    return family == null ? null : place.needs().get(family);
  }

  private static Finding judge(
      String modality, String family, Place place, LicenceNeed need, Pairing pairing) {
    List<Finding> findings = new ArrayList<>();
    licences(modality, place, pairing).forEach(findings::add);
    registrations(modality, family, pairing).forEach(findings::add);
    if (need == LicenceNeed.YES) {
      findings.add(
          Finding.unmet(
              Reason.of("licence.missing", "jurisdiction", place.shown()),
              Cure.of("licence.obtain", "jurisdiction", place.shown())));
      if (family != null) {
        routes(modality, family, pairing).forEach(findings::add);
      }
    } else {
      String why = need == LicenceNeed.PARTIAL ? "licence.partial" : "licence.notKnown";
      findings.add(Finding.unknown(Reason.of(why, "jurisdiction", place.shown())));
    }
    return Finding.best(findings);
  }

  private static Stream<Finding> licences(String modality, Place place, Pairing pairing) {
    List<Licence> licences = pairing.candidate().licences();
    return licences == null
        ? Stream.empty()
        : licences.stream()
            .filter(licence -> licence.status() != CredentialStatus.REGISTRY_ELIGIBLE)
            .filter(licence -> place.accepts(licence.jurisdiction()))
            .filter(licence -> covers(licence.scope(), modality, pairing.rules()))
            .sorted(LONGEST_FIRST)
            .map(
                licence ->
                    toFinding(
                        "licence",
                        "jurisdiction",
                        licence.jurisdiction(),
                        Standing.of(
                            licence.issuedOn(),
                            licence.validUntil(),
                            licence.status(),
                            pairing.situation())));
  }

  private static Stream<Finding> registrations(String modality, String family, Pairing pairing) {
    Set<String> accepted = accepted(modality, family, pairing).collect(Collectors.toSet());
    Standings standings = pairing.standings();
    return standings.held().stream()
        .filter(held -> held.status() != CredentialStatus.REGISTRY_ELIGIBLE)
        .filter(held -> accepted.contains(held.code()))
        .map(held -> toFinding("registration", "credential", held.code(), standings.of(held)));
  }

  /** The best way to a registration that would do; none for a role that no rule speaks of. */
  private static Stream<Finding> routes(String modality, String family, Pairing pairing) {
    Set<String> targets = accepted(modality, family, pairing).collect(Collectors.toSet());
    return Routes.to(targets, pairing).sorted(Option.BEST_FIRST).limit(1).map(Option::finding);
  }

  /** Registrations that count at the facility for the role or modality. */
  private static Stream<String> accepted(String modality, String family, Pairing pairing) {
    return accepted(modality, family, pairing.vacancy().region(), pairing.rules());
  }

  private static Stream<String> accepted(
      String modality, String family, String region, RuleBook rules) {
    return rules.registrations().values().stream()
        .filter(registration -> !registration.voluntary())
        .filter(registration -> counts(registration, modality, family, rules))
        .filter(
            registration ->
                registration.jurisdictions().stream()
                    .anyMatch(jurisdiction -> rules.contains(jurisdiction, region)))
        .map(RegistrationRule::code);
  }

  private static boolean counts(
      RegistrationRule registration, String modality, String family, RuleBook rules) {
    boolean ofFamily =
        registration.families().isEmpty()
            ? !registration.modalities().isEmpty()
            : family != null && registration.families().contains(family);
    return ofFamily && covers(registration.modalities(), modality, rules);
  }

  /** A scope covers its own modalities and their children; no scope covers everything. */
  private static boolean covers(Collection<String> scope, String modality, RuleBook rules) {
    return scope == null
        || scope.isEmpty()
        || scope.stream().anyMatch(code -> rules.modality(code).covers().contains(modality));
  }

  private static Finding toFinding(String key, String name, String code, Standing standing) {
    Reason reason =
        Reason.of(
            key + "." + standing.why(),
            name,
            code,
            "validUntil",
            standing.until(),
            "by",
            standing.by());
    return standing.finding(reason, key, name, code);
  }
}
