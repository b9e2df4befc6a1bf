package org.imagingmatch.webhook;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.purge.Purge;
import org.imagingmatch.platform.purge.Purges;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Forgets deliveries that were settled long ago, some at a time. */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class DeliveryRetention {

  private static final Logger LOG = Logger.getLogger(DeliveryRetention.class);
  private static final int BATCH = 500;

  private final DeliveryService deliveries;
  private final Operator operator;
  private final Tenancy tenancy;
  private final WebhookConfig config;
  private final Clock clock;
  private final Purge purge;

  DeliveryRetention(
      DeliveryService deliveries,
      Operator operator,
      Tenancy tenancy,
      WebhookConfig config,
      Clock clock,
      Purges purges) {
    this.deliveries = deliveries;
    this.operator = operator;
    this.tenancy = tenancy;
    this.config = config;
    this.clock = clock;
    this.purge = purges.of("deliveries");
  }

  @Scheduled(
      identity = "webhook-deliveries",
      cron = "{imaging-match.webhooks.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    purge.run(() -> operator.does(deliveries::webhooks).stream().mapToInt(this::forget).sum());
  }

  private int forget(WorkKey webhook) {
    int forgotten = 0;
    Instant before = clock.instant().minus(config.keep());
    try {
      int some;
      do {
        some =
            tenancy.as(
                webhook.organisationId(),
                () -> deliveries.forgetSome(webhook.webhook(), before, BATCH));
        forgotten += purge.removed(some);
      } while (some == BATCH);
    } catch (RuntimeException e) {
      purge.failed();
      // Another webhook must not wait for what is wrong with this one.
      LOG.errorf(e, "Deliveries of webhook %s were not forgotten", webhook.webhookId());
    }
    return forgotten;
  }
}
