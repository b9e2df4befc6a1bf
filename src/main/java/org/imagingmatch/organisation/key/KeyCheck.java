package org.imagingmatch.organisation.key;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Tells keys that are accepted from all others. */
@ApplicationScoped
class KeyCheck {

  /** Compared with in the place of what is not there, which so takes as long to find out. */
  private static final byte[] NOTHING = new byte[32];

  private final ApiKeyRepository keys;
  private final KeyDigests digests;
  private final Tenancy tenancy;
  private final Clock clock;

  KeyCheck(ApiKeyRepository keys, KeyDigests digests, Tenancy tenancy, Clock clock) {
    this.keys = keys;
    this.digests = digests;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /**
   * Who holds the key; empty when it is not accepted, whatever the reason. It is looked for with
   * the rights of the organisation that it claims, which sees no key of another.
   */
  Optional<KeyHolder> holder(PlainKey key) {
    return tenancy.as(
        key.organisationId(), () -> QuarkusTransaction.requiringNew().call(() -> find(key)));
  }

  private Optional<KeyHolder> find(PlainKey key) {
    LocalDate today = LocalDate.now(clock);
    Optional<ApiKeyEntity> row = keys.find(key.organisationId(), key.id());
    boolean fits = digests.fits(row.map(ApiKeyEntity::digest).orElse(NOTHING), key);
    Optional<ApiKeyEntity> accepted = row.filter(found -> fits && found.isLive(today));
    accepted.ifPresent(found -> noteUse(found, key, today));
    return accepted.map(KeyHolder::of);
  }

  /** Under the newest secret, so that older ones are needed only until every key was used once. */
  private void noteUse(ApiKeyEntity row, PlainKey key, LocalDate today) {
    byte[] digest = digests.of(key);
    if (!row.isNoted(digest, today)) {
      keys.noteUse(key.organisationId(), key.id(), digest, today);
    }
  }
}
