package org.imagingmatch.audit;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.imagingmatch.platform.store.RowId;

/** For reading; events are written in one statement that needs no entity. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEventEntity {

  @EmbeddedId RowId rowId;
  Instant at;
  UUID actorOrganisationId;
  String actor;
  List<String> roles;
  String action;
  String subjectKind;
  UUID subjectId;
  Long subjectVersion;
  UUID vacancyId;
  int people;
  List<UUID> candidateIds;
  String requestId;
}
