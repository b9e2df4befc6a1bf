package org.imagingmatch.organisation.key;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.imagingmatch.platform.store.Listed;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Versioned;

@Entity
@Table(name = "api_key")
class ApiKeyEntity implements Versioned, Listed {

  /** That the key {@code r} is accepted {@code today}. */
  static final String LIVE_ROW = "r.revoked_at is null and r.expires_on >= ?";

  /** The same in HQL. */
  static final String LIVE = "r.revokedAt is null and r.expiresOn >= :today";

  @EmbeddedId private RowId rowId;
  @Version private long version;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private List<String> scopes;

  /** The first of the keys that followed each other. */
  @Column(updatable = false)
  private UUID line;

  @Column(updatable = false)
  private UUID replaces;

  private byte[] digest;

  @Column(updatable = false)
  private Instant createdAt;

  private LocalDate expiresOn;
  private Instant revokedAt;
  private LocalDate lastUsedOn;

  protected ApiKeyEntity() {}

  /** A key that follows no other. */
  ApiKeyEntity(RowId rowId, String name, Set<String> scopes, Instant now) {
    this.rowId = rowId;
    this.name = name;
    this.scopes = List.copyOf(new TreeSet<>(scopes));
    this.line = rowId.id();
    this.createdAt = Moments.of(now);
  }

  /** A key that follows this one, with its name and scopes. */
  ApiKeyEntity successor(UUID id, Instant now) {
    RowId beside = new RowId(rowId.organisationId(), id);
    ApiKeyEntity successor = new ApiKeyEntity(beside, name, Set.copyOf(scopes), now);
    successor.line = line;
    successor.replaces = id();
    return successor;
  }

  ApiKeyEntity issue(byte[] digest, LocalDate expiresOn) {
    this.digest = digest;
    this.expiresOn = expiresOn;
    return this;
  }

  boolean isLive(LocalDate today) {
    return revokedAt == null && !today.isAfter(expiresOn);
  }

  void expireBy(LocalDate day) {
    expiresOn = day.isBefore(expiresOn) ? day : expiresOn;
  }

  void revoke(Instant now) {
    revokedAt = Moments.of(now);
  }

  /** Whether there is nothing to note of a use today. */
  boolean isNoted(byte[] digest, LocalDate today) {
    return today.equals(lastUsedOn) && Arrays.equals(digest, this.digest);
  }

  @Override
  public UUID id() {
    return rowId.id();
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }

  UUID organisationId() {
    return rowId.organisationId();
  }

  UUID line() {
    return line;
  }

  Set<String> scopes() {
    return Set.copyOf(scopes);
  }

  byte[] digest() {
    return digest;
  }

  ApiKey view() {
    return new ApiKey(
        id(), version, name, scopes, replaces, expiresOn, revokedAt, lastUsedOn, createdAt);
  }
}
