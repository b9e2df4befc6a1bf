package org.imagingmatch.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations that take part. */
@ApplicationScoped
public class OrganisationService {

  private final OrganisationRepository organisations;
  private final Operator operator;
  private final Clock clock;

  OrganisationService(OrganisationRepository organisations, Operator operator, Clock clock) {
    this.organisations = organisations;
    this.operator = operator;
    this.clock = clock;
  }

  /** The caller's own organisation; empty when it does not take part. */
  @Transactional
  Optional<OrganisationKind> kind(UUID id) {
    return organisations.findByIdOptional(id).map(found -> found.kind);
  }

  /** Those of some organisations that are agencies and take part, by id. */
  @Transactional
  public Map<UUID, Agency> agencies(Collection<UUID> ids) {
    return organisations.stream("kind = AGENCY and id in ?1", ids)
        .map(Agency::of)
        .collect(Collectors.toMap(Agency::id, agency -> agency));
  }

  /** Lets an organisation take part, unless it does already. */
  public void register(UUID id, OrganisationKind kind, String name) {
    operator.does(() -> QuarkusTransaction.requiringNew().call(() -> create(id, kind, name)));
  }

  private boolean create(UUID id, OrganisationKind kind, String name) {
    if (organisations.findByIdOptional(id).isPresent()) {
      return false;
    }
    OrganisationEntity organisation = new OrganisationEntity();
    organisation.id = id;
    organisation.kind = kind;
    organisation.name = name;
    organisation.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    organisations.persist(organisation);
    return true;
  }
}
