package org.imagingmatch.platform.store;

import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a PUT by external id did.
 *
 * @param created false = something was there and was replaced
 */
public record Saved<T extends Versioned>(T body, boolean created) {

  /** 201 with a Location below the collection, or 200. */
  public RestResponse<T> answer(String collection) {
    return created ? created(collection, body) : RestResponse.ok(body);
  }

  /** 201 with a Location below the collection. */
  public static <T extends Versioned> RestResponse<T> created(String collection, T body) {
    return RestResponse.ResponseBuilder.create(Status.CREATED, body)
        .location(URI.create(collection + "/" + body.id()))
        .build();
  }
}
