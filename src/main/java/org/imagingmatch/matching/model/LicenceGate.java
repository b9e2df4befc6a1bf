package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;

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

  private final ModalitiesRule rule;
  private final RuleBook rules;
  private final Situation situation;
  private final Place place;
  private final LicenceNeed need;
  private final List<Right> rights;

  LicenceGate(Demand demand) {
    VacancyFacts vacancy = demand.vacancy();
    this.rule = vacancy.modalitiesRule();
    this.rules = demand.rules();
    this.situation = demand.situation();
    this.place = Place.of(vacancy.region(), rules);
    String family = rules.licenceFamilies().get(vacancy.role());
    this.need = need(vacancy, family, place);
    this.rights =
        need == LicenceNeed.NO
            ? List.of()
            : vacancy.modalities().stream().map(asked -> right(asked.code(), family)).toList();
  }

  @Override
  public Finding judge(Pairing pairing) {
    if (need == LicenceNeed.NO) {
      return Finding.met(Reason.of("licence.notRequired", "jurisdiction", place.shown()));
    }
    List<Finding> findings = new ArrayList<>(rights.size());
    for (Right right : rights) {
      findings.add(judge(right, pairing));
    }
    return rule == ModalitiesRule.ANY ? Finding.best(findings) : Finding.all(findings);
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

  /** Whether a licence is needed; null = not known. */
  private static LicenceNeed need(VacancyFacts vacancy, String family, Place place) {
    if (vacancy.licenceRequired() != null) {
      return vacancy.licenceRequired() ? LicenceNeed.YES : LicenceNeed.NO;
    }
    return family == null ? null : place.needs().get(family);
  }

  /**
   * What gives the right to practise one modality.
   *
   * @param registrations registrations that count at the facility for the role or modality
   * @param routes ways to one of them; none where the rule book does not ask for a licence
   * @param without what the gate finds where nothing is held
   */
  private record Right(
      String modality, Set<String> registrations, Routes routes, Finding without) {}

  private Right right(String modality, String family) {
    Set<String> registrations =
        rules.registrations().values().stream()
            .filter(registration -> !registration.voluntary())
            .filter(registration -> counts(registration, modality, family))
            .filter(
                registration ->
                    registration.jurisdictions().stream()
                        .anyMatch(jurisdiction -> rules.contains(jurisdiction, place.region())))
            .map(RegistrationRule::code)
            .collect(Collectors.toSet());
    boolean reachable = need == LicenceNeed.YES && family != null;
    return new Right(
        modality,
        registrations,
        new Routes(reachable ? registrations : Set.of(), situation),
        without());
  }

  /**
   * What counts as the right to practise, whoever comes.
   *
   * @param need whether a licence is needed; null = not known
   * @param jurisdictions whose licences count
   * @param obtainable whether somebody could come by a registration before the start
   */
  record Accepted(
      LicenceNeed need,
      List<String> jurisdictions,
      Set<String> registrations,
      boolean obtainable) {}

  /** What counts in some modality of the vacancy. */
  Accepted accepted() {
    return new Accepted(
        need,
        place.rule() == null ? place.around() : List.of(place.rule()),
        rights.stream()
            .flatMap(right -> right.registrations().stream())
            .collect(Collectors.toSet()),
        rights.stream().anyMatch(right -> right.routes().anyEndsInTime()));
  }

  private Finding without() {
    if (need == LicenceNeed.YES) {
      return Finding.unmet(
          Reason.of("licence.missing", "jurisdiction", place.shown()),
          Cure.of("licence.obtain", "jurisdiction", place.shown()));
    }
    String why = need == LicenceNeed.PARTIAL ? "licence.partial" : "licence.notKnown";
    return Finding.unknown(Reason.of(why, "jurisdiction", place.shown()));
  }

  private Finding judge(Right right, Pairing pairing) {
    List<Finding> findings = new ArrayList<>();
    for (Licence licence : licences(right.modality(), pairing.candidate().licences())) {
      Standing standing =
          Standing.of(
              licence.issuedOn(),
              licence.validUntil(),
              licence.status(),
              situation.asOf(),
              situation.period());
      findings.add(finding("licence", "jurisdiction", licence.jurisdiction(), standing));
    }
    for (Held held : pairing.standings().held()) {
      if (!held.eligibleOnly() && right.registrations().contains(held.code())) {
        findings.add(finding("registration", "credential", held.code(), held.standing()));
      }
    }
    findings.add(right.without());
    List<Option> ways = new ArrayList<>();
    right.routes().addTo(ways, pairing.standings());
    if (!ways.isEmpty()) {
      findings.add(Collections.min(ways, Option.BEST_FIRST).finding());
    }
    return Finding.best(findings);
  }

  private List<Licence> licences(String modality, List<Licence> held) {
    if (held == null) {
      return List.of();
    }
    List<Licence> counting = new ArrayList<>(held.size());
    for (Licence licence : held) {
      if (licence.status() != CredentialStatus.REGISTRY_ELIGIBLE
          && place.accepts(licence.jurisdiction())
          && covers(licence.scope(), modality)) {
        counting.add(licence);
      }
    }
    counting.sort(LONGEST_FIRST);
    return counting;
  }

  private boolean counts(RegistrationRule registration, String modality, String family) {
    boolean ofFamily =
        registration.families().isEmpty()
            ? !registration.modalities().isEmpty()
            : family != null && registration.families().contains(family);
    return ofFamily && covers(registration.modalities(), modality);
  }

  /** A scope covers its own modalities and their children; no scope covers everything. */
  private boolean covers(Collection<String> scope, String modality) {
    return scope == null
        || scope.isEmpty()
        || scope.stream().anyMatch(code -> rules.modality(code).covers().contains(modality));
  }

  private static Finding finding(String key, String name, String code, Standing standing) {
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
