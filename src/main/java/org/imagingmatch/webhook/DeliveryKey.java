package org.imagingmatch.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.imagingmatch.platform.store.RowId;

/** Primary key of a delivery; those of one webhook are near each other, in the order of time. */
@Embeddable
record DeliveryKey(
    @Column(name = "organisation_id") UUID organisationId,
    @Column(name = "webhook_id") UUID webhookId,
    UUID id)
    implements Serializable {

  static DeliveryKey of(RowId webhook, UUID id) {
    return new DeliveryKey(webhook.organisationId(), webhook.id(), id);
  }
}
