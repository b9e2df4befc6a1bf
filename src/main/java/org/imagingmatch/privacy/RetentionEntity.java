package org.imagingmatch.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "retention")
class RetentionEntity {

  @Id UUID organisationId;
  @Version long version;
  Integer months;
  Instant updatedAt;
}
