package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.privacy.Holdings;

/** What was sent about a person, as long as it is kept. */
@ApplicationScoped
class DeliveryHoldings implements Holdings {

  private final DeliveryRepository deliveries;

  DeliveryHoldings(DeliveryRepository deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return "webhookDeliveries";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    List<Delivery> sent = deliveries.about(organisationId, candidateId);
    return sent.isEmpty() ? null : sent;
  }
}
