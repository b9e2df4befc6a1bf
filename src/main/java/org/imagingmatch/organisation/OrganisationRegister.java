package org.imagingmatch.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;

/** Which organisations take part, as whoever runs the service keeps it. */
@ApplicationScoped
class OrganisationRegister {

  private final OrganisationRepository organisations;
  private final Operator operator;
  private final Bodies bodies;
  private final Clock clock;

  OrganisationRegister(
      OrganisationRepository organisations, Operator operator, Bodies bodies, Clock clock) {
    this.organisations = organisations;
    this.operator = operator;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Lets an organisation take part; 409 when one of that id does already. */
  @Transactional
  Organisation create(NewOrganisation stated) {
    Faults faults = new Faults();
    if (stated.kind() == OrganisationKind.OPERATOR) {
      faults.at(
          "/kind",
          "kind must be AGENCY or PROVIDER: the setting imaging-match.operator names the operator.");
    }
    faults.throwIfAny();
    UUID id = Objects.requireNonNullElseGet(stated.id(), UUID::randomUUID);
    return write(new OrganisationEntity(id, stated.kind(), clock.instant()), stated);
  }

  @Transactional
  Organisation get(UUID id) {
    return Organisation.of(organisations.get(id));
  }

  @Transactional
  Page<Organisation> list(PageRequest page) {
    return organisations.page(new Restrictions(), page, Organisation::of);
  }

  /**
   * States some of an organisation anew; 409 when that would suspend the caller's own or the one
   * that runs the service: nobody could take it back.
   */
  @Transactional
  Organisation patch(UUID callerId, UUID id, IfMatch ifMatch, MergePatch patch) {
    OrganisationEntity row = organisations.forChange(id, ifMatch);
    NewOrganisation stated = bodies.patched(row.stated(), NewOrganisation.class, patch);
    refuseAnother(row, stated);
    boolean suspended = Boolean.TRUE.equals(stated.suspended());
    if (suspended && (id.equals(callerId) || id.equals(operator.id()))) {
      throw Problems.conflict("Whoever runs the service cannot be suspended.");
    }
    return write(row, stated);
  }

  private static void refuseAnother(OrganisationEntity row, NewOrganisation stated) {
    Faults faults = new Faults();
    if (!row.id.equals(stated.id())) {
      faults.at("/id", "id must stay " + row.id + ".");
    }
    if (row.kind != stated.kind()) {
      faults.at("/kind", "kind must stay " + row.kind + ".");
    }
    faults.throwIfAny();
  }

  private Organisation write(OrganisationEntity row, NewOrganisation stated) {
    organisations.save(row.state(stated, clock.instant()));
    return Organisation.of(row);
  }
}
