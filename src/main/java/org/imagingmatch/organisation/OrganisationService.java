package org.imagingmatch.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;

/** The organisations that take part, for themselves and for each other. */
@ApplicationScoped
public class OrganisationService {

  private final OrganisationRepository organisations;
  private final Operator operator;
  private final Bodies bodies;
  private final Clock clock;

  OrganisationService(
      OrganisationRepository organisations, Operator operator, Bodies bodies, Clock clock) {
    this.organisations = organisations;
    this.operator = operator;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** How the caller's own organisation takes part; empty when it does not. */
  @Transactional
  Optional<Standing> standing(UUID id) {
    return organisations.findByIdOptional(id).map(Standing::of);
  }

  /**
   * The kind of the caller's own organisation. Whoever asks has it alone until the transaction
   * ends, so that what an organisation has can be counted before it gets more.
   */
  @Transactional
  public OrganisationKind kindWhileAlone(UUID id) {
    return organisations.locked(id).kind;
  }

  /** The caller's own organisation. */
  @Transactional
  OrganisationProfile profile(UUID id) {
    return OrganisationProfile.of(organisations.get(id));
  }

  /** States some of the caller's own organisation anew. */
  @Transactional
  OrganisationProfile patchProfile(UUID id, IfMatch ifMatch, MergePatch patch) {
    OrganisationEntity row = organisations.forChange(id, ifMatch);
    return write(row, bodies.patched(row.profile(), NewOrganisationProfile.class, patch));
  }

  /** One page of the agencies that take part, for a caller who is none of them. */
  @Transactional
  Page<Agency> agencies(UUID callerId, PageRequest page) {
    return organisations.page(
        new Restrictions()
            .and("kind", "r.kind = ?", OrganisationKind.AGENCY)
            .and("suspended", "r.suspended = ?", false)
            .and("caller", "r.id <> ?", callerId),
        page,
        Agency::of);
  }

  /** Those of some organisations that are agencies, by id. */
  @Transactional
  public Map<UUID, Agency> agencies(Collection<UUID> ids) {
    return organisations.stream("kind = AGENCY and id in ?1", ids)
        .map(Agency::of)
        .collect(Collectors.toMap(Agency::id, agency -> agency));
  }

  /** Lets an organisation take part, unless it does already. */
  public void register(UUID id, OrganisationKind kind, String name) {
    try {
      operator.does(() -> QuarkusTransaction.requiringNew().call(() -> create(id, kind, name)));
    } catch (ConstraintViolationException e) {
      // Another replica that starts at the same time was quicker.
      if (e.getKind() != ConstraintKind.UNIQUE) {
        throw e;
      }
    }
  }

  /** States a contact of the caller's own organisation, unless it states one already. */
  @Transactional
  public void introduce(UUID id, OrganisationContact contact) {
    OrganisationEntity row = organisations.locked(id);
    if (row.contact == null) {
      write(row, new NewOrganisationProfile(row.name, contact));
    }
  }

  private boolean create(UUID id, OrganisationKind kind, String name) {
    if (organisations.findByIdOptional(id).isPresent()) {
      return false;
    }
    organisations.save(
        new OrganisationEntity(id, kind, clock.instant())
            .state(new NewOrganisationProfile(name, null), clock.instant()));
    return true;
  }

  private OrganisationProfile write(OrganisationEntity row, NewOrganisationProfile stated) {
    organisations.save(row.state(stated, clock.instant()));
    return OrganisationProfile.of(row);
  }
}
