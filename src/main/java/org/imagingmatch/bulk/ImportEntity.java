package org.imagingmatch.bulk;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Listed;
import org.imagingmatch.platform.store.RowId;

@Entity
@Table(name = "import")
class ImportEntity implements Listed {

  @EmbeddedId RowId rowId;

  @Enumerated(EnumType.STRING)
  ImportedKind kind;

  boolean atomic;

  @Enumerated(EnumType.STRING)
  ImportState state;

  Instant createdAt;
  Instant seenAt;
  Instant endedAt;
  boolean cancelled;
  long lines;
  long created;
  long replaced;
  long unchanged;
  long refused;

  @Override
  public UUID id() {
    return rowId.id();
  }

  @Override
  public Instant createdAt() {
    return createdAt;
  }
}
