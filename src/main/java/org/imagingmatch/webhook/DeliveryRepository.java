package org.imagingmatch.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.TimeOrderedId;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<DeliveryEntity, DeliveryKey> {

  private static final String OF_WEBHOOK =
      "key.organisationId = :organisation and key.webhookId = :webhook";

  /** The delivery; answers 404 if the webhook has none of that id. */
  DeliveryEntity get(RowId webhook, UUID id) {
    return findByIdOptional(DeliveryKey.of(webhook, id))
        .orElseThrow(() -> Problems.notFound("delivery", id));
  }

  /** The one that is to be sent first of those that are due. */
  Optional<DeliveryEntity> due(RowId webhook, Instant now) {
    return find(
            OF_WEBHOOK
                + " and state = PENDING and nextAttemptAt <= :now order by nextAttemptAt, key.id",
            with(webhook, "now", now))
        .firstResultOptional();
  }

  /** When the first of those that wait is due; empty = none waits. */
  Optional<Instant> next(RowId webhook) {
    return find(OF_WEBHOOK + " and state = PENDING order by nextAttemptAt, key.id", of(webhook))
        .<DeliveryEntity>firstResultOptional()
        .map(row -> row.nextAttemptAt);
  }

  /** Those of some events that are deliveries already. */
  Set<UUID> known(RowId webhook, List<UUID> eventIds) {
    return find(OF_WEBHOOK + " and eventId in :events", with(webhook, "events", eventIds)).stream()
        .map(row -> row.eventId)
        .collect(Collectors.toSet());
  }

  /** What was or is to be sent about something, the first first. */
  List<Delivery> about(UUID organisationId, UUID subjectId) {
    return find(
            "key.organisationId = ?1 and subjectId = ?2 order by key.id", organisationId, subjectId)
        .stream()
        .map(Delivery::of)
        .toList();
  }

  /** What waits is due now. */
  void hasten(RowId webhook, Instant now) {
    update(
        "update DeliveryEntity set nextAttemptAt = :now where "
            + OF_WEBHOOK
            + " and state = PENDING",
        with(webhook, "now", now));
  }

  /** What waits is sent no more. */
  void giveUp(RowId webhook) {
    update(
        "update DeliveryEntity set state = FAILED, nextAttemptAt = null, lastStatus = null,"
            + " lastFailure = GIVEN_UP where "
            + OF_WEBHOOK
            + " and state = PENDING",
        of(webhook));
  }

  /** Sends again what came up since a moment and is in one of these states; answers how many. */
  int startAgain(RowId webhook, Instant since, List<DeliveryState> states, Instant now) {
    return update(
        "update DeliveryEntity set state = PENDING, attempts = 0, nextAttemptAt = :now where "
            + OF_WEBHOOK
            + " and key.id >= :first and state in :states",
        Map.of(
            "organisation",
            webhook.organisationId(),
            "webhook",
            webhook.id(),
            "first",
            TimeOrderedId.first(since),
            "states",
            states,
            "now",
            now));
  }

  /** Forgets some of those that are settled and came up before a moment; answers how many. */
  int forget(RowId webhook, Instant before, int most) {
    List<DeliveryEntity> old =
        find(
                OF_WEBHOOK + " and key.id < :first and state <> PENDING order by key.id",
                with(webhook, "first", TimeOrderedId.first(before)))
            .page(0, most)
            .list();
    old.forEach(this::delete);
    return old.size();
  }

  /**
   * Those of a list that come after one, the newest first.
   *
   * @param last null = from the beginning
   */
  List<DeliveryEntity> page(Restrictions list, UUID last, int most) {
    Restrictions rest = list.and("cursor", "r.id < ?", last);
    String sql = "select {r.*} from webhook_delivery r" + rest.where() + " order by r.id desc";
    return rest.bind(
            getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, DeliveryEntity.class, "r"))
        .setMaxResults(most)
        .list();
  }

  private static Map<String, Object> of(RowId webhook) {
    return Map.of("organisation", webhook.organisationId(), "webhook", webhook.id());
  }

  private static Map<String, Object> with(RowId webhook, String name, Object value) {
    return Map.of("organisation", webhook.organisationId(), "webhook", webhook.id(), name, value);
  }
}
