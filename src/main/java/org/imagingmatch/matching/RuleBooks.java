package org.imagingmatch.matching;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;
import org.imagingmatch.matching.model.RuleBook.ModalityRule;
import org.imagingmatch.matching.model.RuleBook.RegionRule;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.RuleBook.Route;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.CredentialKind;
import org.imagingmatch.reference.Equivalence;
import org.imagingmatch.reference.EquivalenceCategory;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicensingRule;
import org.imagingmatch.reference.Modality;
import org.imagingmatch.reference.Region;
import org.imagingmatch.reference.RegionType;
import org.imagingmatch.reference.Registration;
import org.imagingmatch.reference.Role;

/** Turns the catalogue into the rule book that matching reads. */
public final class RuleBooks {

  /** The body whose postprimary credentials lapse with the credentials that support them. */
  private static final String ARRT = "American Registry of Radiologic Technologists (ARRT)";

  private RuleBooks() {}

  @Produces
  @Singleton
  static RuleBook ruleBook(Catalogue catalogue) {
    return of(catalogue);
  }

  /** The rule book of a catalogue. */
  public static RuleBook of(Catalogue catalogue) {
    return new RuleBook(
        index(catalogue.credentials(), Credential::code, RuleBooks::rule),
        index(catalogue.modalities(), Modality::code, one -> rule(one, catalogue)),
        specialties(catalogue),
        index(
            catalogue.credentials(),
            Credential::code,
            asked -> strengths(catalogue.acceptedFor(asked.code()))),
        index(
            catalogue.credentials(),
            Credential::code,
            wanted -> catalogue.routesTo(wanted.code()).stream().map(RuleBooks::route).toList()),
        licenceFamilies(catalogue),
        index(catalogue.licensingRules(), LicensingRule::jurisdiction, RuleBooks::needs),
        index(catalogue.registrations(), Registration::credential, RuleBooks::rule),
        regions(catalogue),
        catalogue.mobilityRules().stream().flatMap(RuleBooks::rules).toList());
  }

  private static <S, T> Map<String, T> index(
      Collection<S> rows, Function<S, String> code, Function<S, T> rule) {
    return rows.stream().collect(Collectors.toUnmodifiableMap(code, rule));
  }

  private static CredentialRule rule(Credential credential) {
    return new CredentialRule(
        credential.code(),
        credential.kind() == CredentialKind.POSTPRIMARY && credential.issuingBody().equals(ARRT),
        credential.holdable(),
        credential.kind() == CredentialKind.REGISTRATION,
        credential.prerequisites() == null ? List.of() : credential.prerequisites().alternatives(),
        Set.copyOf(credential.fullModalities()));
  }

  private static ModalityRule rule(Modality modality, Catalogue catalogue) {
    Set<String> covers = new HashSet<>(catalogue.children(modality.code()));
    covers.add(modality.code());
    return new ModalityRule(
        modality.code(), modality.parent(), Set.copyOf(covers), modality.halves());
  }

  private static Map<String, Set<String>> specialties(Catalogue catalogue) {
    return index(
        catalogue.credentials().stream()
            .filter(credential -> !credential.specialties().isEmpty())
            .toList(),
        Credential::code,
        credential -> Set.copyOf(credential.specialties()));
  }

  private static Map<String, Double> strengths(List<Equivalence> rows) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Equivalence::from, row -> row.strength().doubleValue(), Math::max));
  }

  private static Route route(Equivalence row) {
    return new Route(
        row.from(), row.strength().doubleValue(), row.category() == EquivalenceCategory.RECOGNISED);
  }

  private static Map<String, String> licenceFamilies(Catalogue catalogue) {
    return index(
        catalogue.roles().stream().filter(role -> role.licenceFamily() != null).toList(),
        Role::code,
        role -> name(role.licenceFamily()));
  }

  private static String name(LicenceFamily family) {
    return family.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, LicenceNeed> needs(LicensingRule rule) {
    return Arrays.stream(LicenceFamily.values())
        .filter(family -> rule.requirement(family).isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                RuleBooks::name,
                family -> LicenceNeed.valueOf(rule.requirement(family).orElseThrow().name())));
  }

  private static RegistrationRule rule(Registration registration) {
    return new RegistrationRule(
        registration.credential(),
        Set.copyOf(registration.jurisdictions()),
        registration.families().stream()
            .map(RuleBooks::name)
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(registration.modalities()),
        registration.voluntary());
  }

  private static Map<String, RegionRule> regions(Catalogue catalogue) {
    Set<String> divided =
        catalogue.regions().all().stream()
            .flatMap(region -> catalogue.regions().ancestors(region.code()).stream())
            .collect(Collectors.toSet());
    Map<String, RegionRule> rules = new LinkedHashMap<>();
    for (Region region : catalogue.regions().all()) {
      if (region.type() != RegionType.GROUP) {
        rules.put(region.code(), rule(region, divided, catalogue));
      }
    }
    return Map.copyOf(rules);
  }

  private static RegionRule rule(Region region, Set<String> divided, Catalogue catalogue) {
    String code = region.code();
    List<String> within =
        Stream.concat(Stream.of(code), catalogue.regions().ancestors(code).stream()).toList();
    return new RegionRule(
        code,
        within,
        catalogue.regions().country(code).orElse(code),
        catalogue.regions().subRegion(code).orElse(null),
        divided.contains(code));
  }

  private static Stream<MobilityRule> rules(org.imagingmatch.reference.MobilityRule rule) {
    return rule.from().stream()
        .map(from -> new MobilityRule(from, rule.basis(), Set.copyOf(rule.to())));
  }
}
