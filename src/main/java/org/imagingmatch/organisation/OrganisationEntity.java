package org.imagingmatch.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "organisation")
class OrganisationEntity {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  OrganisationKind kind;

  String name;

  Instant createdAt;
}
