package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.RuleBook.Route;

/** Ways from what a person holds to a registration, by a regulator's recognition or pathway. */
final class Routes {

  /**
   * One way.
   *
   * @param from credentials from which it starts
   */
  private record Way(Set<String> from, String target, double strength, int days, LocalDate by) {}

  private final Situation situation;
  private final List<Way> ways = new ArrayList<>();
  private final Set<String> starts = new HashSet<>();

  /** Every way to one of the registrations. */
  Routes(Set<String> registrations, Situation situation) {
    this.situation = situation;
    RuleBook rules = situation.rules();
    for (String target : registrations.stream().sorted().toList()) {
      if (rules.credential(target).counts()) {
        rules
            .regulatorRoutes()
            .getOrDefault(target, List.of())
            .forEach(route -> ways.add(way(route, target, rules)));
      }
    }
    ways.forEach(way -> starts.addAll(way.from()));
  }

  private Way way(Route route, String target, RuleBook rules) {
    MatchingSettings settings = situation.settings();
    int days =
        route.recognised() ? settings.licenceDaysRecognised() : settings.licenceDaysPathway();
    return new Way(
        rules.satisfiedBy(route.from()),
        target,
        route.strength(),
        days,
        situation.asOf().plusDays(days));
  }

  /** Whether one of the ways ends by the start. */
  boolean anyEndsInTime() {
    return ways.stream().anyMatch(way -> !way.by().isAfter(situation.start()));
  }

  /** Adds every way that a person can go: obtainable if it ends by the start, else unmet. */
  void addTo(List<Option> options, Standings standings) {
    List<Held> starting = new ArrayList<>();
    for (Held held : standings.held()) {
      if (starts.contains(held.code()) && held.inForce()) {
        starting.add(held);
      }
    }
    if (starting.isEmpty()) {
      return;
    }
    for (Way way : ways) {
      for (Held held : starting) {
        if (way.from().contains(held.code())) {
          options.add(option(way, held));
        }
      }
    }
  }

  private Option option(Way way, Held held) {
    return new Option(
        finding(held.code(), way),
        way.strength(),
        way.strength() * held.verification().factor(),
        held.code());
  }

  private Finding finding(String from, Way way) {
    Object[] parameters = {
      "credential", from, "registration", way.target(), "days", way.days(), "by", way.by()
    };
    return way.by().isAfter(situation.start())
        ? Finding.unmet(
            Reason.of("registration.routeTooLate", parameters),
            Cure.of("registration.obtain", parameters).by(way.by()))
        : Finding.obtainable(way.by(), Reason.of("registration.route", parameters));
  }
}
