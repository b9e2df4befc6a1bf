package org.imagingmatch.matching.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reference data as matching needs it. Immutable; made once from the catalogue.
 *
 * @param credentials by code
 * @param modalities by code
 * @param specialties umbrella credential → credentials that satisfy it
 * @param employerEquivalents credential asked → credential held → strength in 0..1, where employers
 *     take one for the other
 * @param regulatorRoutes registration wanted → ways there from a credential held
 * @param licenceFamilies role → family of roles that licensing rules speak of; a role that is
 *     missing has none
 * @param licensing jurisdiction → family → whether a licence is needed; a family that is missing
 *     was not researched
 * @param registrations registration → where it counts as the right to practise
 * @param regions every country and subdivision by code
 * @param mobility who may work abroad without a permit
 */
public record RuleBook(
    Map<String, CredentialRule> credentials,
    Map<String, ModalityRule> modalities,
    Map<String, Set<String>> specialties,
    Map<String, Map<String, Double>> employerEquivalents,
    Map<String, List<Route>> regulatorRoutes,
    Map<String, String> licenceFamilies,
    Map<String, Map<String, LicenceNeed>> licensing,
    Map<String, RegistrationRule> registrations,
    Map<String, RegionRule> regions,
    List<MobilityRule> mobility) {

  /**
   * A credential.
   *
   * @param postprimary it lapses with the credentials that support it
   * @param counts it can be held: active, or retired with legacy holders
   * @param registration it is a regulator's registration
   * @param supports alternatives; each is a set of credentials that together support it
   * @param modalities modalities it attests in full
   */
  public record CredentialRule(
      String code,
      boolean postprimary,
      boolean counts,
      boolean registration,
      List<Set<String>> supports,
      Set<String> modalities) {

    /** Sorts what supports together, so that no answer depends on the order of a set. */
    public CredentialRule {
      supports = supports.stream().<Set<String>>map(TreeSet::new).toList();
    }
  }

  /**
   * A modality.
   *
   * @param parent null = top level
   * @param covers itself and its children
   * @param halves a hybrid's two modalities; empty for all others
   */
  public record ModalityRule(String code, String parent, Set<String> covers, List<String> halves) {}

  /** A way from a credential held to a registration; {@code recognised} takes less time. */
  public record Route(String from, double strength, boolean recognised) {}

  /** Whether a jurisdiction asks a licence. */
  public enum LicenceNeed {
    YES,
    NO,
    PARTIAL
  }

  /**
   * Where a registration counts as the right to practise.
   *
   * @param families families of roles it is for; empty = it goes by modality alone
   * @param modalities modalities it is limited to; empty = all of the family
   * @param voluntary never counts as a right to practise
   */
  public record RegistrationRule(
      String code,
      Set<String> jurisdictions,
      Set<String> families,
      Set<String> modalities,
      boolean voluntary) {}

  /**
   * A country or subdivision.
   *
   * @param within itself, the regions around it up to its country, then UN M49 groups, finest first
   * @param country ISO 3166-1 alpha-2
   * @param subRegion finest UN M49 group of its country; null = in none
   * @param divided other regions lie in it
   */
  public record RegionRule(
      String code, List<String> within, String country, String subRegion, boolean divided) {

    boolean isCountry() {
      return code.equals(country);
    }
  }

  /** A person of one country, on that basis, may work in the others without a permit. */
  public record MobilityRule(String from, WorkRightBasis basis, Set<String> to) {}

  private static final Set<String> NONE = Set.of();

  /** The rule of a credential; one that is not in the catalogue attests nothing. */
  CredentialRule credential(String code) {
    CredentialRule rule = credentials.get(code);
    return rule != null ? rule : new CredentialRule(code, false, true, false, List.of(), NONE);
  }

  /** The rule of a modality; one that is not in the catalogue stands alone. */
  ModalityRule modality(String code) {
    ModalityRule rule = modalities.get(code);
    return rule != null ? rule : new ModalityRule(code, null, Set.of(code), List.of());
  }

  /** Every credential that satisfies one asked: itself and, for an umbrella, its specialties. */
  Set<String> satisfiedBy(String asked) {
    Set<String> codes = new HashSet<>(specialties.getOrDefault(asked, NONE));
    codes.add(asked);
    return codes;
  }

  /** Whether a credential held is the one asked, or a specialty of it. */
  boolean satisfies(String held, String asked) {
    return held.equals(asked) || specialties.getOrDefault(asked, NONE).contains(held);
  }

  /** Whether {@code outer} is {@code inner} or a region or group around it. */
  boolean contains(String outer, String inner) {
    return region(inner).within().contains(outer);
  }

  /** The rule of a region; one that is not known lies in nothing but itself. */
  RegionRule region(String code) {
    RegionRule rule = regions.get(code);
    return rule != null ? rule : new RegionRule(code, List.of(code), code, null, false);
  }
}
