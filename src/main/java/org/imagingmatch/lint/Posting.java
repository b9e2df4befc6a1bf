package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.LicensingRule;
import org.imagingmatch.reference.Modality;
import org.imagingmatch.reference.Role;
import org.imagingmatch.vacancy.AskedModality;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.VacancyStatus;

/**
 * A vacancy that rules look at.
 *
 * @param stated as it stands in the body
 * @param status which the write would leave
 * @param facts at the place of its facility
 * @param situation of the day
 */
record Posting(
    NewVacancy stated,
    VacancyStatus status,
    VacancyFacts facts,
    Situation situation,
    Catalogue catalogue) {

  LocalDate today() {
    return situation.asOf();
  }

  LocalDate start() {
    return situation.period().start();
  }

  Role role() {
    return catalogue.role(stated.role()).orElseThrow();
  }

  /** The rule about licences at the place; empty = not researched. */
  Optional<LicensingRule> law() {
    return catalogue.licensingRuleFor(facts.region());
  }

  /** Where that rule stands, or the place itself. */
  String jurisdiction() {
    return law().map(LicensingRule::jurisdiction).orElse(facts.region());
  }

  /** The country of the place. */
  String country() {
    return catalogue.regions().country(facts.region()).orElse(facts.region());
  }

  /** The modalities asked, with those that contain them, that they contain, and their halves. */
  Set<String> modalities() {
    return stated.modalities().stream()
        .map(AskedModality::code)
        .flatMap(code -> akin(code, catalogue))
        .collect(Collectors.toSet());
  }

  static Stream<String> akin(String modality, Catalogue catalogue) {
    Stream<Modality> known = catalogue.modality(modality).stream();
    return Stream.concat(
        Stream.of(modality),
        known.flatMap(
            one ->
                Stream.of(
                        one.halves().stream(),
                        catalogue.children(modality).stream(),
                        Stream.ofNullable(one.parent()))
                    .flatMap(codes -> codes)));
  }
}
