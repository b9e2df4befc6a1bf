package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Change;

/** The webhooks of an organisation, as its admins keep them. */
@ApplicationScoped
public class WebhookService {

  /** Webhooks that one organisation can have. */
  static final int MOST = 10;

  private final WebhookRepository webhooks;
  private final WorkRepository works;
  private final DeliveryRepository deliveries;
  private final OrganisationService organisations;
  private final Intake intake;
  private final SealedSecrets secrets;
  private final Bodies bodies;
  private final Clock clock;

  WebhookService(
      WebhookRepository webhooks,
      WorkRepository works,
      DeliveryRepository deliveries,
      OrganisationService organisations,
      Intake intake,
      SealedSecrets secrets,
      Bodies bodies,
      Clock clock) {
    this.webhooks = webhooks;
    this.works = works;
    this.deliveries = deliveries;
    this.organisations = organisations;
    this.intake = intake;
    this.secrets = secrets;
    this.bodies = bodies;
    this.clock = clock;
  }

  /**
   * A new webhook with an id of the caller's choice, for what happens from now on; 409 when the
   * organisation has enough of them.
   */
  @Transactional
  public IssuedWebhook create(UUID organisationId, UUID id, NewWebhook stated) {
    organisations.kindWhileAlone(organisationId);
    if (webhooks.count(organisationId) >= MOST) {
      throw Problems.conflict(
          "The organisation has %d webhooks, which is the most: remove one first.".formatted(MOST));
    }
    RowId rowId = new RowId(organisationId, id);
    SigningSecret secret = SigningSecret.random();
    Instant now = clock.instant();
    WebhookEntity row =
        new WebhookEntity(rowId, secrets.sealed(rowId, secret), now).state(stated, now);
    webhooks.save(row, Change.CREATED);
    works.persist(new WorkEntity(WorkKey.of(rowId), row.isEnabled(), intake.end(organisationId)));
    return new IssuedWebhook(row.view(), secret.text());
  }

  /** One webhook; 404 if the organisation has none of that id. */
  @Transactional
  Webhook get(UUID organisationId, UUID id) {
    return webhooks.get(new RowId(organisationId, id)).view();
  }

  /** One page of the organisation's webhooks. */
  @Transactional
  Page<Webhook> list(UUID organisationId, PageRequest page) {
    return webhooks.page(organisationId, page);
  }

  /** States some of it anew. */
  @Transactional
  Webhook patch(UUID organisationId, UUID id, IfMatch ifMatch, MergePatch patch) {
    RowId rowId = new RowId(organisationId, id);
    WebhookEntity row = webhooks.forChange(rowId, ifMatch);
    boolean wasEnabled = row.isEnabled();
    NewWebhook stated = bodies.patched(row.stated(), NewWebhook.class, patch);
    row.state(stated, clock.instant());
    WebhookRules.require(stated, row.isEnabled() && !wasEnabled);
    WorkEntity work = works.locked(rowId).orElseThrow();
    work.enabled = row.isEnabled();
    if (row.isEnabled() && !wasEnabled) {
      enable(rowId, work, stated.resume());
    }
    return webhooks.save(row, Change.UPDATED).view();
  }

  private void enable(RowId webhook, WorkEntity work, Resume resume) {
    Instant now = clock.instant();
    work.enable(now);
    if (resume == Resume.NOW) {
      work.readTo(intake.end(webhook.organisationId()));
      deliveries.giveUp(webhook);
    } else {
      deliveries.hasten(webhook, now);
    }
  }

  /** A new secret, shown once; the old one signs too for some hours. */
  @Transactional
  IssuedWebhook renew(UUID organisationId, UUID id, NewSecret stated) {
    RowId rowId = new RowId(organisationId, id);
    WebhookEntity row = webhooks.locked(rowId);
    SigningSecret secret = SigningSecret.random();
    Instant now = clock.instant();
    Duration grace = stated.grace();
    row.sign(secrets.sealed(rowId, secret), grace.isZero() ? null : now.plus(grace), now);
    return new IssuedWebhook(webhooks.save(row, Change.UPDATED).view(), secret.text());
  }

  /** Removes it with its deliveries. */
  @Transactional
  void delete(UUID organisationId, UUID id, IfMatch ifMatch) {
    RowId rowId = new RowId(organisationId, id);
    WebhookEntity row = webhooks.forChange(rowId, ifMatch);
    // Else a run that has it would wait for the webhook, and the removal for the run.
    works.locked(rowId);
    webhooks.remove(row);
  }
}
