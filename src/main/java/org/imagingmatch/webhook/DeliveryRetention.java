package org.imagingmatch.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Forgets deliveries that were settled long ago, some at a time. */
@ApplicationScoped
class DeliveryRetention {

  private static final Logger LOG = Logger.getLogger(DeliveryRetention.class);
  private static final int BATCH = 500;

  private final DeliveryService deliveries;
  private final Operator operator;
  private final Tenancy tenancy;
  private final WebhookConfig config;
  private final Clock clock;

  DeliveryRetention(
      DeliveryService deliveries,
      Operator operator,
      Tenancy tenancy,
      WebhookConfig config,
      Clock clock) {
    this.deliveries = deliveries;
    this.operator = operator;
    this.tenancy = tenancy;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      identity = "webhook-deliveries",
      cron = "{imaging-match.webhooks.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    operator.does(deliveries::webhooks).forEach(this::forget);
  }

  private void forget(WorkKey webhook) {
    Instant before = clock.instant().minus(config.keep());
    try {
      tenancy.as(
          webhook.organisationId(),
          () -> {
            while (deliveries.forgetSome(webhook.webhook(), before, BATCH) == BATCH) {
              // Each some of them in a transaction of their own.
            }
          });
    } catch (RuntimeException e) {
      // Another webhook must not wait for what is wrong with this one.
      LOG.errorf(e, "Deliveries of webhook %s were not forgotten", webhook.webhookId());
    }
  }
}
