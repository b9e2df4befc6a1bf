package org.imagingmatch.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.body.RecordBodyReader;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Saved;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the events of the caller's organisation are sent, kept by its admins. */
@Path(WebhookResource.PATH)
@Tag(name = "Webhooks")
@RolesAllowed(Roles.ADMIN)
public class WebhookResource {

  static final String PATH = "/v1/webhooks";

  private final WebhookService webhooks;
  private final WebhookRules rules;
  private final Caller caller;

  WebhookResource(WebhookService webhooks, WebhookRules rules, Caller caller) {
    this.webhooks = webhooks;
    this.rules = rules;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "createWebhook",
      summary = "A new webhook; its secret is shown this once")
  public RestResponse<IssuedWebhook> create(NewWebhook body) {
    UUID id = UUID.randomUUID();
    return Saved.created(PATH, webhooks.create(caller.organisationId(), id, rules.checked(body)));
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.AGENCY, Roles.PROVIDER})
  @Operation(operationId = "listWebhooks", summary = "Your webhooks, without what is secret")
  public Page<Webhook> list(@BeanParam PageRequest page) {
    return webhooks.list(caller.organisationId(), page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.AGENCY, Roles.PROVIDER})
  @Operation(operationId = "getWebhook", summary = "One webhook")
  public Webhook get(UUID id) {
    return webhooks.get(caller.organisationId(), id);
  }

  @PATCH
  @Path("{id}")
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchWebhook", summary = "Change some fields, disable or enable it")
  public Webhook patch(UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch body) {
    MergePatch patch = rules.checked(body);
    return webhooks.patch(caller.organisationId(), id, new IfMatch(ifMatch), patch);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "deleteWebhook", summary = "Remove a webhook with its deliveries")
  public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
    webhooks.delete(caller.organisationId(), id, new IfMatch(ifMatch));
  }

  @POST
  @Path("{id}/secret")
  @Operation(operationId = "renewWebhookSecret", summary = "A new secret in the place of one")
  public RestResponse<IssuedWebhook> renew(UUID id, NewSecret body) {
    return Saved.created(PATH, webhooks.renew(caller.organisationId(), id, body));
  }
}
