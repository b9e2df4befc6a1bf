package org.imagingmatch.event;

import java.util.UUID;
import org.imagingmatch.platform.trail.Audience;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Moved;

/**
 * An event to be written.
 *
 * @param organisationId in whose feed it stands; of what agencies see, whose it is
 * @param kind of what it is about
 * @param externalId the organisation's own name for it; null = none, or not to be told
 * @param version null = its state did not change
 * @param data null = there is no more to say
 * @param audience the agencies in whose feeds it stands; null = it stands in the organisation's own
 */
record NewEvent(
    EventType type,
    UUID organisationId,
    String kind,
    UUID id,
    String externalId,
    Long version,
    EventData data,
    Audience audience) {

  private static final String VACANCY = "vacancy";
  private static final String CANDIDATE = "candidate";

  static NewEvent of(EventType type, Changed changed, Changed.Thing thing) {
    return new NewEvent(
        type,
        changed.organisationId(),
        changed.kind(),
        thing.id(),
        type == EventType.CANDIDATE_ERASED ? null : thing.externalId(),
        thing.version(),
        null,
        null);
  }

  static NewEvent of(Moved moved, Moved.Thing thing) {
    return new NewEvent(
        EventType.VACANCY_STATUS_CHANGED,
        moved.organisationId(),
        moved.kind(),
        thing.id(),
        thing.externalId(),
        thing.version(),
        EventData.moved(thing.from(), thing.to()),
        null);
  }

  /** For agencies, to whom the provider's own name is nothing. */
  static NewEvent of(EventType type, UUID providerId, UUID id, long version, Audience audience) {
    return new NewEvent(type, providerId, VACANCY, id, null, version, null, audience);
  }

  static NewEvent of(EventType type, UUID agencyId, Judgement judgement) {
    return new NewEvent(
        type,
        agencyId,
        CANDIDATE,
        judgement.candidateId(),
        judgement.externalId(),
        null,
        EventData.of(judgement.vacancyId()),
        null);
  }
}
