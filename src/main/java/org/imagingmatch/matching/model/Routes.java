package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.RequirementTree.Option;
import org.imagingmatch.matching.model.RuleBook.Route;

/** Ways from what a person holds to a registration, by a regulator's recognition or pathway. */
final class Routes {

  private Routes() {}

  /** Every way to one of the registrations: obtainable if it ends by the start, else unmet. */
  static Stream<Option> to(Set<String> registrations, Pairing pairing) {
    return registrations.stream()
        .sorted()
        .filter(target -> pairing.rules().credential(target).counts())
        .flatMap(
            target ->
                pairing.rules().regulatorRoutes().getOrDefault(target, List.of()).stream()
                    .flatMap(route -> by(route, target, pairing)));
  }

  private static Stream<Option> by(Route route, String target, Pairing pairing) {
    Standings standings = pairing.standings();
    return standings.heldFor(route.from()).stream()
        .filter(standings::inForce)
        .map(
            held ->
                new Option(
                    finding(held.code(), target, route, pairing.situation()),
                    route.strength(),
                    route.strength() * CredentialLeaf.factor(held),
                    held.code()));
  }

  private static Finding finding(String from, String target, Route route, Situation situation) {
    int days = days(route, situation.settings());
    LocalDate by = end(route, situation);
    Object[] parameters = {"credential", from, "registration", target, "days", days, "by", by};
    return by.isAfter(situation.start())
        ? Finding.unmet(
            Reason.of("registration.routeTooLate", parameters),
            Cure.of("registration.obtain", parameters).by(by))
        : Finding.obtainable(by, Reason.of("registration.route", parameters));
  }

  private static int days(Route route, MatchingSettings settings) {
    return route.recognised() ? settings.licenceDaysRecognised() : settings.licenceDaysPathway();
  }

  /** The day on which a way that begins now ends. */
  static LocalDate end(Route route, Situation situation) {
    return situation.asOf().plusDays(days(route, situation.settings()));
  }
}
