package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.event.Position;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Change;

/** What a run asks and tells between two attempts, each time in one short transaction. */
@ApplicationScoped
class WorkService {

  private final WorkRepository works;
  private final WebhookRepository webhooks;
  private final DeliveryRepository deliveries;
  private final Intake intake;
  private final SealedSecrets secrets;
  private final RetrySchedule retries;
  private final WebhookConfig config;
  private final Clock clock;

  WorkService(
      WorkRepository works,
      WebhookRepository webhooks,
      DeliveryRepository deliveries,
      Intake intake,
      SealedSecrets secrets,
      RetrySchedule retries,
      WebhookConfig config,
      Clock clock) {
    this.works = works;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.intake = intake;
    this.secrets = secrets;
    this.retries = retries;
    this.config = config;
    this.clock = clock;
  }

  /** Webhooks with something to do, for the operator, who sees them all. */
  @Transactional
  public List<WorkKey> due(int most) {
    return works.due(clock.instant(), most);
  }

  /** Gives the webhook to a run and answers what it is to send; empty = it has no work there. */
  @Transactional
  public Optional<Message> begin(RowId webhook, UUID run) {
    return works.ifFree(webhook).flatMap(work -> next(webhooks.get(webhook), work, run));
  }

  /**
   * Notes what became of an attempt and answers what to send next; empty = the run ends here.
   *
   * @param last whether the run is to end whatever waits
   */
  @Transactional
  public Optional<Message> next(RowId webhook, UUID run, Tried tried, boolean last) {
    // Before the work, as everybody does, because a failure may disable it.
    Optional<WebhookEntity> row = Optional.ofNullable(locked(webhook, tried));
    Optional<WorkEntity> work = row.flatMap(found -> works.locked(webhook));
    if (work.isEmpty() || !run.equals(work.get().leasedBy)) {
      // Another run has taken over, or nothing is left of it.
      return Optional.empty();
    }
    note(row.get(), work.get(), tried);
    if (last) {
      release(work.get());
      return Optional.empty();
    }
    return next(row.get(), work.get(), run);
  }

  /** Goes on with the oldest event that is kept: the one where it was is kept no more. */
  @Transactional
  public void startOver(RowId webhook) {
    works.locked(webhook).ifPresent(work -> work.readTo(Position.START));
  }

  private WebhookEntity locked(RowId webhook, Tried tried) {
    return tried.outcome().isDelivered()
        ? webhooks.findById(webhook)
        : webhooks.findById(webhook, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Message> next(WebhookEntity webhook, WorkEntity work, UUID run) {
    Instant now = clock.instant();
    if (!work.lease(run, now, config.lease())) {
      return Optional.empty();
    }
    Optional<DeliveryEntity> due =
        work.mayBeServed(now) ? firstDue(webhook, work, now) : Optional.empty();
    if (due.isEmpty()) {
      release(work);
    }
    return due.map(delivery -> message(webhook, delivery, now));
  }

  /** Of what waits already, or else of what is new. */
  private Optional<DeliveryEntity> firstDue(WebhookEntity webhook, WorkEntity work, Instant now) {
    Optional<DeliveryEntity> waiting = deliveries.due(webhook.rowId(), now);
    return waiting.isPresent() || !intake.next(webhook, work)
        ? waiting
        : deliveries.due(webhook.rowId(), clock.instant());
  }

  private void release(WorkEntity work) {
    work.release(deliveries.next(work.key.webhook()).orElse(null));
  }

  private Message message(WebhookEntity webhook, DeliveryEntity delivery, Instant now) {
    return new Message(
        webhook.rowId(),
        delivery.key.id(),
        delivery.eventId,
        webhook.url(),
        delivery.body,
        delivery.attempts,
        webhook.secrets(now).stream().map(kept -> secrets.opened(webhook.rowId(), kept)).toList());
  }

  private void note(WebhookEntity webhook, WorkEntity work, Tried tried) {
    DeliveryEntity delivery = deliveries.get(webhook.rowId(), tried.deliveryId());
    Outcome outcome = tried.outcome();
    Instant now = clock.instant();
    delivery.tried(outcome, now);
    if (outcome.isDelivered()) {
      delivery.settle(DeliveryState.DELIVERED);
      work.succeeded();
      return;
    }
    work.failed(now, outcome.pause());
    if (outcome.isGone()) {
      // What waits is kept for a receiver that comes back.
      delivery.tryAt(now);
      disable(webhook, work, WhyDisabled.GONE, now);
      return;
    }
    Optional<Duration> wait = retries.after(delivery.type, delivery.attempts);
    if (wait.isPresent()) {
      delivery.tryAt(now.plus(longer(wait.get(), outcome.pause())));
      return;
    }
    delivery.settle(DeliveryState.FAILED);
    if (work.isFailingFor(config.failingFor(), now)) {
      disable(webhook, work, WhyDisabled.FAILING, now);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void disable(WebhookEntity webhook, WorkEntity work, WhyDisabled why, Instant now) {
    if (webhook.isEnabled()) {
      work.enabled = false;
      webhooks.save(webhook.disable(why, now), Change.DISABLED);
    }
  }
}
