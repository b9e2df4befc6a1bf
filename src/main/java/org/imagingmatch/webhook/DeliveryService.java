package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.PagesById;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;

/** What is and was sent to the webhooks of an organisation, and what is to be sent again. */
@ApplicationScoped
public class DeliveryService {

  private static final List<DeliveryState> SETTLED =
      List.of(DeliveryState.DELIVERED, DeliveryState.FAILED);

  private final DeliveryRepository deliveries;
  private final WebhookRepository webhooks;
  private final WorkRepository works;
  private final Intake intake;
  private final Cursors cursors;
  private final Clock clock;

  DeliveryService(
      DeliveryRepository deliveries,
      WebhookRepository webhooks,
      WorkRepository works,
      Intake intake,
      Cursors cursors,
      Clock clock) {
    this.deliveries = deliveries;
    this.webhooks = webhooks;
    this.works = works;
    this.intake = intake;
    this.cursors = cursors;
    this.clock = clock;
  }

  /** One page of the deliveries, the newest first. */
  @Transactional
  Page<Delivery> list(RowId webhook, DeliveryFilter filter, PageRequest page) {
    webhooks.get(webhook);
    Restrictions list =
        new Restrictions()
            .and("organisation", "r.organisation_id = ?", webhook.organisationId())
            .and("webhook", "r.webhook_id = ?", webhook.id())
            .anyOf("state", "r.state %s", filter.state());
    PagesById pages = new PagesById(cursors, "deliveries\n" + list.name());
    return pages.page(
        page,
        deliveries.page(list, pages.after(page), page.size() + 1),
        Delivery::of,
        Delivery::id);
  }

  /** Sends a message about nothing, once, as a delivery with an id of the caller's choice. */
  @Transactional
  public Delivery test(UUID organisationId, UUID webhookId, UUID id) {
    RowId webhook = new RowId(organisationId, webhookId);
    Delivery test = Delivery.of(intake.test(webhooks.locked(webhook), id));
    wake(webhook);
    return test;
  }

  /** Sends one again, as if nothing had been tried. */
  @Transactional
  Delivery redeliver(RowId webhook, UUID id) {
    webhooks.locked(webhook);
    DeliveryEntity delivery = deliveries.get(webhook, id);
    delivery.startAgain(clock.instant());
    wake(webhook);
    return Delivery.of(delivery);
  }

  /** Sends again what came up since a moment. */
  @Transactional
  Redelivery redeliver(RowId webhook, NewRedelivery stated) {
    webhooks.locked(webhook);
    Instant now = clock.instant();
    List<DeliveryState> states =
        Boolean.TRUE.equals(stated.onlyFailed()) ? List.of(DeliveryState.FAILED) : SETTLED;
    int count = deliveries.startAgain(webhook, stated.since(), states, now);
    wake(webhook);
    return new Redelivery(count);
  }

  private void wake(RowId webhook) {
    works.locked(webhook).orElseThrow().wake(clock.instant());
  }

  /** Forgets some of what was settled before a moment; answers how many. */
  @Transactional
  int forgetSome(RowId webhook, Instant before, int most) {
    return deliveries.forget(webhook, before, most);
  }

  /** All webhooks, for the operator, who sees them all. */
  @Transactional
  List<WorkKey> webhooks() {
    return works.all();
  }
}
