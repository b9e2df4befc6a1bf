package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imagingmatch.candidate.HeldLicence;
import org.imagingmatch.demo.people.Renewal.Term;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicenceRequirement;
import org.imagingmatch.reference.LicensingRule;
import org.imagingmatch.reference.Role;

/**
 * The licences part of a record: of US states that ask for one, at home and where a traveller goes.
 * Elsewhere a registration, which is a credential, is the right to practise.
 */
final class Licences {

  private static final double NOT_YET = 0.05;
  private static final double WITH_SCOPE = 0.25;
  private static final int MOST_ABROAD = 8;

  private final List<Destination> travel = Table.read("travel.csv", Destination.class);
  private final Catalogue catalogue;

  Licences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A state that takes travellers. */
  private record Destination(String region, double weight) {}

  List<HeldLicence> of(Sketch sketch, List<String> practised, Draw draw) {
    if (!sketch.country().equals("US")) {
      return null;
    }
    Set<String> states = new LinkedHashSet<>();
    if (!draw.chance(NOT_YET)) {
      states.add(sketch.town().region());
    }
    int more = sketch.traveller() ? draw.between(1, MOST_ABROAD) : draw.chance(0.1) ? 1 : 0;
    for (int i = 0; i < more; i++) {
      states.add(draw.weighted(travel, Destination::weight).region());
    }
    return states.stream()
        .filter(state -> isAsked(state, sketch))
        .map(state -> licence(state, sketch, practised, draw))
        .toList();
  }

  private boolean isAsked(String state, Sketch sketch) {
    LicenceFamily family = catalogue.role(sketch.role()).map(Role::licenceFamily).orElse(null);
    return asks(state, family)
        || asks(state, LicenceFamily.RADIOGRAPHER)
            && (sketch.holdsOf("ARRT-") || sketch.holdsOf("NMTCB-"));
  }

  private boolean asks(String state, LicenceFamily family) {
    Optional<LicensingRule> rule = catalogue.licensingRule(state);
    return family != null
        && rule.flatMap(found -> found.requirement(family))
            .filter(LicenceRequirement.YES::equals)
            .isPresent();
  }

  private static HeldLicence licence(
      String state, Sketch sketch, List<String> practised, Draw draw) {
    LocalDate issued = sketch.today().minusMonths(draw.between(1, 60));
    Term term = Renewal.of(state).term(issued, sketch, draw);
    return new HeldLicence(
        state,
        draw.chance(WITH_SCOPE) && !practised.isEmpty() ? practised : null,
        term.from(),
        term.to(),
        sketch.standing() == Standing.SANCTIONED
            ? CredentialStatus.SUSPENDED
            : CredentialStatus.ACTIVE);
  }
}
