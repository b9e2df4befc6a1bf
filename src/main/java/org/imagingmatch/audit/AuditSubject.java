package org.imagingmatch.audit;

import java.util.UUID;

/**
 * What was changed.
 *
 * @param kind such as {@code candidate} or {@code vacancy}
 * @param version the state it had afterwards; null = its states are not counted
 */
public record AuditSubject(String kind, UUID id, Long version) {

  static AuditSubject of(AuditEventEntity row) {
    return row.subjectId == null
        ? null
        : new AuditSubject(row.subjectKind, row.subjectId, row.subjectVersion);
  }
}
