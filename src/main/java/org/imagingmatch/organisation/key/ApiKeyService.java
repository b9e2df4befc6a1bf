package org.imagingmatch.organisation.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.RowId;

/** The keys of an organisation, as its admins keep them. */
@ApplicationScoped
public class ApiKeyService {

  /** Live keys that one organisation can have. */
  static final int MOST_LIVE = 50;

  /** Live keys that follow each other: the old one, for a while, and the new one. */
  private static final int MOST_IN_LINE = 2;

  private final ApiKeyRepository keys;
  private final OrganisationService organisations;
  private final KeyDigests digests;
  private final Clock clock;

  ApiKeyService(
      ApiKeyRepository keys, OrganisationService organisations, KeyDigests digests, Clock clock) {
    this.keys = keys;
    this.organisations = organisations;
    this.digests = digests;
    this.clock = clock;
  }

  /** A new key with an id of the caller's choice; 409 when the organisation has enough of them. */
  @Transactional
  public IssuedApiKey create(UUID organisationId, UUID id, NewApiKey stated) {
    KeyRules rules =
        new KeyRules(organisations.kindWhileAlone(organisationId), LocalDate.now(clock));
    Set<String> scopes = rules.scopes(stated.scopes());
    LocalDate expiresOn = rules.expiry(stated.expiresOn());
    rules.throwIfAny();
    RowId rowId = new RowId(organisationId, id);
    return issue(new ApiKeyEntity(rowId, stated.name(), scopes, clock.instant()), expiresOn);
  }

  /** One key; 404 if the organisation has none of that id. */
  @Transactional
  ApiKey get(UUID organisationId, UUID id) {
    return keys.find(organisationId, id)
        .map(ApiKeyEntity::view)
        .orElseThrow(() -> Problems.notFound("API key", id));
  }

  /** One page of the organisation's keys. */
  @Transactional
  Page<ApiKey> list(UUID organisationId, ApiKeyFilter filter, PageRequest page) {
    return keys.page(
        filter
            .restrictions(LocalDate.now(clock))
            .and("organisation", "r.organisation_id = ?", organisationId),
        page,
        ApiKeyEntity::view);
  }

  /**
   * A key that follows another, which is accepted for some days more; 409 when that one has ended
   * or is one of two already.
   */
  @Transactional
  IssuedApiKey rotate(UUID organisationId, UUID id, ApiKeyRotation stated) {
    LocalDate today = LocalDate.now(clock);
    KeyRules rules = new KeyRules(organisations.kindWhileAlone(organisationId), today);
    LocalDate expiresOn = rules.expiry(stated.expiresOn());
    rules.throwIfAny();
    ApiKeyEntity old =
        keys.locked(organisationId, id).orElseThrow(() -> Problems.notFound("API key", id));
    if (!old.isLive(today)) {
      throw Problems.conflict("The key has ended already; make a new one.");
    }
    if (stated.grace() == 0) {
      old.revoke(clock.instant());
      keys.end(old);
    } else {
      old.expireBy(today.plusDays(stated.grace()));
      keys.save(old);
    }
    if (keys.live(organisationId, old.line(), today) == MOST_IN_LINE) {
      throw Problems.conflict(
          "The key was rotated already, and both are accepted: revoke one of the two first.");
    }
    return issue(old.successor(UUID.randomUUID(), clock.instant()), expiresOn);
  }

  /** Ends a key at once; 404 when it has ended already. */
  @Transactional
  void revoke(UUID organisationId, UUID id, IfMatch ifMatch) {
    ApiKeyEntity row =
        keys.locked(organisationId, id)
            .filter(found -> found.isLive(LocalDate.now(clock)))
            .orElseThrow(() -> Problems.notFound("live API key", id));
    ifMatch.require(row);
    row.revoke(clock.instant());
    keys.end(row);
  }

  private IssuedApiKey issue(ApiKeyEntity row, LocalDate expiresOn) {
    UUID organisationId = row.organisationId();
    if (keys.live(organisationId, LocalDate.now(clock)) >= MOST_LIVE) {
      throw Problems.conflict(
          "The organisation has %d live keys, which is the most: revoke one first."
              .formatted(MOST_LIVE));
    }
    PlainKey key = PlainKey.random(organisationId, row.id());
    keys.save(row.issue(digests.of(key), expiresOn));
    return new IssuedApiKey(row.view(), key.text());
  }
}
