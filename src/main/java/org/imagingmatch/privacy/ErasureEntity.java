package org.imagingmatch.privacy;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imagingmatch.platform.store.RowId;

@Entity
@Table(name = "erasure")
class ErasureEntity {

  @EmbeddedId RowId rowId;
  Instant erasedAt;
  String candidateDigest;
  String externalIdDigest;
}
