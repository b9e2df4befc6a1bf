package org.imagingmatch.webhook;

import java.util.UUID;
import org.imagingmatch.event.Event;
import org.imagingmatch.event.EventData;
import org.imagingmatch.event.EventSubject;

/**
 * What a receiver is told of an event: what it is about by the service's own id, and where to read
 * the rest. Not the name that its owner gave it: a delivery is kept, and must not outlive a person.
 *
 * @param kind such as {@code candidate}
 * @param etag of the state that it had then; null = it is gone, or its state did not change
 * @param href where it is read; null = it is gone
 * @param from the status before; null = it is about no status
 * @param to the status now; null = it is about no status
 * @param vacancyId for which a person was judged; null = none
 */
record MessageData(
    String kind, UUID id, String etag, String href, String from, String to, UUID vacancyId) {

  private static final EventData NOTHING = new EventData(null, null, null);

  static MessageData of(Event event) {
    EventSubject subject = event.subject();
    EventData data = event.data() == null ? NOTHING : event.data();
    return new MessageData(
        subject.kind(),
        subject.id(),
        subject.etag(),
        subject.href(),
        data.from(),
        data.to(),
        data.vacancyId());
  }
}
