package org.imagingmatch.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.TimeOrderedId;

/** What is and was sent to a webhook of the caller's organisation. */
@Path(WebhookResource.PATH + "/{id}")
@Tag(name = "Webhooks")
@RolesAllowed(Roles.ADMIN)
public class DeliveryResource {

  private final DeliveryService deliveries;
  private final Caller caller;
  private final Clock clock;

  DeliveryResource(DeliveryService deliveries, Caller caller, Clock clock) {
    this.deliveries = deliveries;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("test")
  @Operation(operationId = "testWebhook", summary = "Send a message about nothing, once")
  public Delivery test(UUID id) {
    UUID deliveryId = TimeOrderedId.at(clock.instant());
    return deliveries.test(caller.organisationId(), id, deliveryId);
  }

  @GET
  @Path("deliveries")
  @RolesAllowed({Roles.ADMIN, Roles.AGENCY, Roles.PROVIDER})
  @Operation(operationId = "listWebhookDeliveries", summary = "What is and was sent to a webhook")
  public Page<Delivery> list(
      UUID id, @BeanParam DeliveryFilter filter, @BeanParam PageRequest page) {
    return deliveries.list(webhook(id), filter, page);
  }

  @POST
  @Path("deliveries/{deliveryId}/redelivery")
  @Operation(operationId = "redeliverWebhookDelivery", summary = "Send one event again")
  public Delivery redeliver(UUID id, UUID deliveryId) {
    return deliveries.redeliver(webhook(id), deliveryId);
  }

  @POST
  @Path("redelivery")
  @Operation(operationId = "redeliverWebhook", summary = "Send everything since a moment again")
  public Redelivery redeliver(UUID id, NewRedelivery body) {
    return deliveries.redeliver(webhook(id), body);
  }

  private RowId webhook(UUID id) {
    return new RowId(caller.organisationId(), id);
  }
}
