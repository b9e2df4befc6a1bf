package org.imagingmatch.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.imagingmatch.platform.store.RowId;

/** Whose work it is. */
@Embeddable
record WorkKey(
    @Column(name = "organisation_id") UUID organisationId,
    @Column(name = "webhook_id") UUID webhookId)
    implements Serializable {

  static WorkKey of(RowId webhook) {
    return new WorkKey(webhook.organisationId(), webhook.id());
  }

  RowId webhook() {
    return new RowId(organisationId, webhookId);
  }
}
