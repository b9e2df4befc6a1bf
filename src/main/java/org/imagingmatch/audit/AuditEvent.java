package org.imagingmatch.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was seen or changed.
 *
 * @param actorOrganisationId who did it
 * @param actor the credential that did it; null = the service itself, or somebody at another
 *     organisation
 * @param roles of the credential
 * @param action such as {@code candidate.read}
 * @param subject what was changed; null when something was only seen
 * @param vacancyId the vacancy it was about, or people were matched with; null = none
 * @param people how many people's data it was about
 * @param candidateIds those of them whom this organisation represents
 * @param requestId the X-Request-Id of the request; null for work of the service's own
 */
public record AuditEvent(
    UUID id,
    Instant at,
    UUID actorOrganisationId,
    String actor,
    List<String> roles,
    String action,
    AuditSubject subject,
    UUID vacancyId,
    int people,
    List<UUID> candidateIds,
    String requestId) {

  static AuditEvent of(AuditEventEntity row) {
    return new AuditEvent(
        row.rowId.id(),
        row.at,
        row.actorOrganisationId,
        row.actor,
        row.roles,
        row.action,
        AuditSubject.of(row),
        row.vacancyId,
        row.people,
        row.candidateIds,
        row.requestId);
  }
}
