package org.imagingmatch.bench.rival;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;
import org.imagingmatch.matching.model.RuleBook.RegistrationRule;
import org.imagingmatch.matching.model.VacancyFacts;

/**
 * The right to practise that a vacancy asks.
 *
 * @param jurisdictions whose licences are good
 * @param registrations modality asked → credentials that are as good as a licence
 */
public record Licensing(Set<String> jurisdictions, Map<String, Set<String>> registrations) {

  /** What a vacancy asks; null = nothing. */
  static Licensing of(VacancyFacts vacancy, RuleBook rules) {
    String family = rules.licenceFamilies().get(vacancy.role());
    List<String> around =
        rules.regions().get(vacancy.region()).within().stream()
            .filter(rules.regions()::containsKey)
            .toList();
    String place = around.stream().filter(rules.licensing()::containsKey).findFirst().orElse(null);
    LicenceNeed need =
        vacancy.licenceRequired() != null
            ? vacancy.licenceRequired() ? LicenceNeed.YES : LicenceNeed.NO
            : family == null || place == null ? null : rules.licensing().get(place).get(family);
    if (need == LicenceNeed.NO) {
      return null;
    }
    Map<String, Set<String>> registrations = new HashMap<>();
    vacancy
        .modalities()
        .forEach(
            one -> registrations.put(one.code(), accepted(one.code(), family, vacancy, rules)));
    return new Licensing(place == null ? new HashSet<>(around) : Set.of(place), registrations);
  }

  private static Set<String> accepted(
      String modality, String family, VacancyFacts vacancy, RuleBook rules) {
    List<String> within = rules.regions().get(vacancy.region()).within();
    return rules.registrations().values().stream()
        .filter(each -> !each.voluntary() && isFor(each, modality, family, rules))
        .filter(each -> each.jurisdictions().stream().anyMatch(within::contains))
        .map(RegistrationRule::code)
        .collect(Collectors.toSet());
  }

  private static boolean isFor(
      RegistrationRule registration, String modality, String family, RuleBook rules) {
    boolean ofFamily =
        registration.families().isEmpty()
            ? !registration.modalities().isEmpty()
            : family != null && registration.families().contains(family);
    return ofFamily
        && (registration.modalities().isEmpty()
            || registration.modalities().stream()
                .anyMatch(code -> rules.modalities().get(code).covers().contains(modality)));
  }
}
