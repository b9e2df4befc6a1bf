package org.imagingmatch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.webhook.DeliveryService;
import org.imagingmatch.webhook.NewWebhook;
import org.imagingmatch.webhook.WebhookService;
import org.imagingmatch.webhook.WebhookStatus;

/** Webhooks for the examples, disabled, because nobody is where they lead. */
@ApplicationScoped
class DemoWebhooks {

  private static final String URL = "https://hooks.northlight.example.org/";

  private final WebhookService webhooks;
  private final DeliveryService deliveries;

  DemoWebhooks(WebhookService webhooks, DeliveryService deliveries) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
  }

  /** Their secrets are thrown away. */
  void create() {
    UUID owner = DemoOrganisation.NL.id();
    UUID id = UUID.fromString(DemoIds.WEBHOOK);
    webhooks.create(owner, id, webhook("tracking", "Applicant tracking"));
    deliveries.test(owner, id, UUID.fromString(DemoIds.DELIVERY));
    webhooks.create(
        owner, UUID.fromString(DemoIds.SPARE_WEBHOOK), webhook("reports", "Old reports"));
  }

  private static NewWebhook webhook(String path, String description) {
    return new NewWebhook(
        URL + path, List.of("candidate.created"), description, WebhookStatus.DISABLED, null);
  }
}
