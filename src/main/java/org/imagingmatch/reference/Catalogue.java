package org.imagingmatch.reference;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.WorkRightBasis;
import org.imagingmatch.platform.Problems;

/**
 * The reference data that the service ships: immutable, read once, the same on every replica.
 *
 * <p>Where a row has no date of its own, its {@code asOf} is that of its table in {@code
 * tables.csv}: the day of compilation for the imaging tables, the day of publication for the
 * regions, languages and currencies.
 */
@Singleton
@Startup
public class Catalogue {

  private final CatalogueReader content;
  private final String version;
  private final Map<String, List<Equivalence>> equivalencesTo;
  private final Map<String, List<Equivalence>> equivalencesFrom;
  private final Map<String, List<String>> children;
  private final Map<CodeKind, Codes> codes;

  /** Reads the shipped tables. */
  public Catalogue() {
    this(ReferenceFiles.shipped());
  }

  /**
   * Reads tables from elsewhere.
   *
   * @throws CatalogueException if one of them is broken
   */
  Catalogue(ReferenceFiles files) {
    VersionedFiles versioned = new VersionedFiles(files);
    content = new CatalogueReader(versioned);
    version = versioned.version();
    equivalencesTo =
        content.equivalences.stream()
            .collect(Collectors.groupingBy(Equivalence::to, Collectors.toUnmodifiableList()));
    equivalencesFrom =
        content.equivalences.stream()
            .collect(Collectors.groupingBy(Equivalence::from, Collectors.toUnmodifiableList()));
    children =
        content.modalities.values().stream()
            .filter(modality -> modality.parent() != null)
            .collect(
                Collectors.groupingBy(
                    Modality::parent,
                    Collectors.mapping(Modality::code, Collectors.toUnmodifiableList())));
    codes = CodesByKind.of(content);
  }

  /** Reads the shipped tables, outside the container. */
  public static Catalogue load() {
    return new Catalogue();
  }

  /** Names this state of the tables: another one has another name. */
  public String version() {
    return version;
  }

  public Collection<Modality> modalities() {
    return content.modalities.values();
  }

  public Optional<Modality> modality(String code) {
    return Optional.ofNullable(content.modalities.get(code));
  }

  /** The modalities directly below one; empty if it has none. */
  public List<String> children(String modality) {
    return children.getOrDefault(modality, List.of());
  }

  public Collection<Credential> credentials() {
    return content.credentials.values();
  }

  public Optional<Credential> credential(String code) {
    return Optional.ofNullable(content.credentials.get(code));
  }

  /** Whether holding one credential is holding the other: the same, or a specialty of it. */
  public boolean satisfies(String held, String asked) {
    return held.equals(asked)
        || credential(held).map(Credential::umbrellas).orElse(List.of()).contains(asked);
  }

  /** All steps from one credential to another. */
  public List<Equivalence> equivalences() {
    return content.equivalences;
  }

  /** The steps that start from a credential. */
  public List<Equivalence> equivalencesFrom(String credential) {
    return equivalencesFrom.getOrDefault(credential, List.of());
  }

  /** The steps that lead to a credential. */
  public List<Equivalence> equivalencesTo(String credential) {
    return equivalencesTo.getOrDefault(credential, List.of());
  }

  /** What an employer takes for a credential: scope employer, category recognised. */
  public List<Equivalence> acceptedFor(String credential) {
    return equivalencesTo(credential).stream()
        .filter(each -> each.scope() == EquivalenceScope.EMPLOYER)
        .filter(each -> each.category() == EquivalenceCategory.RECOGNISED)
        .toList();
  }

  /** How a regulator's registration can be obtained: scope regulator, category not none. */
  public List<Equivalence> routesTo(String registration) {
    return equivalencesTo(registration).stream()
        .filter(each -> each.scope() == EquivalenceScope.REGULATOR)
        .filter(each -> each.category() != EquivalenceCategory.NONE)
        .toList();
  }

  /** What earning a credential takes besides other credentials, as far as known. */
  public List<CredentialRequirement> requirements(String credential) {
    return content.requirements.stream()
        .filter(each -> each.credential().equals(credential))
        .toList();
  }

  /** When clocks of credentials run out, where a body says more than how often. */
  public List<RenewalRule> renewalRules() {
    return content.renewals;
  }

  /** The rule for one clock of a credential; empty = only how often is known, if that. */
  public Optional<RenewalRule> renewalRule(String credential, ClockKind clock) {
    return content.renewals.stream()
        .filter(each -> each.credential().equals(credential) && each.clock() == clock)
        .findFirst();
  }

  public Collection<Role> roles() {
    return content.roles.values();
  }

  public Optional<Role> role(String code) {
    return Optional.ofNullable(content.roles.get(code));
  }

  public Collection<LicensingRule> licensingRules() {
    return content.licensing.values();
  }

  /** The rule stated for exactly this place; a missing one means "not researched". */
  public Optional<LicensingRule> licensingRule(String jurisdiction) {
    return Optional.ofNullable(content.licensing.get(jurisdiction));
  }

  /** The rule that governs a place: its own, else that of the nearest place around it. */
  public Optional<LicensingRule> licensingRuleFor(String region) {
    return licensingRule(region)
        .or(
            () ->
                regions().ancestors(region).stream()
                    .flatMap(around -> licensingRule(around).stream())
                    .findFirst());
  }

  public Collection<Registration> registrations() {
    return content.registrations.values();
  }

  /** Where a credential counts as the right to practise. */
  public Optional<Registration> registration(String credential) {
    return Optional.ofNullable(content.registrations.get(credential));
  }

  public Collection<CertificateType> certificates() {
    return content.certificates.values();
  }

  public Optional<CertificateType> certificate(String code) {
    return Optional.ofNullable(content.certificates.get(code));
  }

  public Collection<MobilityRule> mobilityRules() {
    return content.mobility;
  }

  /** The countries in which a status in one gives the right to work, that country included. */
  public Set<String> mayWorkIn(String country, WorkRightBasis basis) {
    return Stream.concat(
            Stream.of(country),
            content.mobility.stream()
                .filter(rule -> rule.basis() == basis && rule.from().contains(country))
                .flatMap(rule -> rule.to().stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Regions regions() {
    return content.regions;
  }

  /** Starter list of words for places of work; the words are open. */
  public Collection<Term> settings() {
    return content.settings.values();
  }

  public Optional<Term> setting(String code) {
    return Optional.ofNullable(content.settings.get(code));
  }

  /** Starter list of words for equipment makers and systems; the words are open. */
  public Collection<Term> platforms() {
    return content.platforms.values();
  }

  public Optional<Term> platform(String code) {
    return Optional.ofNullable(content.platforms.get(code));
  }

  /** The known codes of a kind. */
  public Codes codes(CodeKind kind) {
    return codes.get(kind);
  }

  /** 404: there is no such code; says which ones are near. */
  HttpProblem missing(CodeKind kind, String code) {
    return Problems.notFound(kind.noun(), codes(kind).described(code));
  }
}
