package org.imagingmatch.organisation.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Saved;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Keys for systems of the caller's organisation, kept by its admins. */
@Path(ApiKeyResource.PATH)
@Tag(name = "API keys")
@RolesAllowed(Roles.ADMIN)
public class ApiKeyResource {

  static final String PATH = "/v1/api-keys";

  private final ApiKeyService keys;
  private final Caller caller;

  ApiKeyResource(ApiKeyService keys, Caller caller) {
    this.keys = keys;
    this.caller = caller;
  }

  @POST
  @Cache(noStore = true)
  @Operation(operationId = "createApiKey", summary = "A new key, shown this once")
  public RestResponse<IssuedApiKey> create(NewApiKey body) {
    return Saved.created(PATH, keys.create(caller.organisationId(), UUID.randomUUID(), body));
  }

  @GET
  @Operation(operationId = "listApiKeys", summary = "Your keys, without what is secret")
  public Page<ApiKey> list(@BeanParam ApiKeyFilter filter, @BeanParam PageRequest page) {
    return keys.list(caller.organisationId(), filter, page);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getApiKey", summary = "What is known of one key")
  public ApiKey get(UUID id) {
    return keys.get(caller.organisationId(), id);
  }

  @POST
  @Path("{id}/rotation")
  @Cache(noStore = true)
  @Operation(operationId = "rotateApiKey", summary = "A new key in the place of one")
  public RestResponse<IssuedApiKey> rotate(UUID id, ApiKeyRotation body) {
    return Saved.created(PATH, keys.rotate(caller.organisationId(), id, body));
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "revokeApiKey", summary = "End a key at once")
  public void revoke(UUID id, @HeaderParam("If-Match") String ifMatch) {
    keys.revoke(caller.organisationId(), id, new IfMatch(ifMatch));
  }
}
