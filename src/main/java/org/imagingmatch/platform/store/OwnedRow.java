package org.imagingmatch.platform.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The columns that every resource of an organisation has. */
@MappedSuperclass
public abstract class OwnedRow implements Versioned, Listed {

  @EmbeddedId private RowId rowId;
  @Version private long version;
  private String externalId;
  private Instant createdAt;
  private Instant updatedAt;

  /** For Hibernate. */
  protected OwnedRow() {}

  /** A new row. */
  protected OwnedRow(RowId rowId, Instant now) {
    this.rowId = rowId;
    this.createdAt = Moments.of(now);
  }

  @Override
  public UUID id() {
    return rowId.id();
  }

  /** The tenant that owns the row. */
  public UUID organisationId() {
    return rowId.organisationId();
  }

  @Override
  public long version() {
    return version;
  }

  /** Null = the owner has no name of its own for it. */
  public String externalId() {
    return externalId;
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was last written, also when nothing was different. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** Notes a write. */
  protected void touch(String externalId, Instant now) {
    this.externalId = externalId;
    updatedAt = updatedAt == null ? createdAt : Moments.after(updatedAt, now);
  }
}
