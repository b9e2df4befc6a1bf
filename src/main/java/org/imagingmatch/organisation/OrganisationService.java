package org.imagingmatch.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The organisations that take part. */
@ApplicationScoped
public class OrganisationService {

  private final OrganisationRepository organisations;
  private final Clock clock;

  OrganisationService(OrganisationRepository organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Whether an organisation takes part. */
  @Transactional
  public boolean exists(UUID id) {
    return organisations.count("id", id) == 1;
  }

  /** The name of an organisation; empty when it does not take part. */
  @Transactional
  public Optional<String> name(UUID id) {
    return organisations.findByIdOptional(id).map(found -> found.name);
  }

  /** Lets an organisation take part, unless it does already. */
  @Transactional
  public void register(UUID id, OrganisationKind kind, String name) {
    if (!exists(id)) {
      OrganisationEntity organisation = new OrganisationEntity();
      organisation.id = id;
      organisation.kind = kind;
      organisation.name = name;
      organisation.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
      organisations.persist(organisation);
    }
  }
}
