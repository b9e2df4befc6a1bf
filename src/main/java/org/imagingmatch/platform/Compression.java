package org.imagingmatch.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Says what an answer would be without compression. A strong ETag names bytes (RFC 9110, 8.8.3), so
 * an answer that has one travels as it is: the tag that a compressed one would need could not be
 * sent back in {@code If-Match}.
 */
@Singleton
class Compression {

  private static final String ACCEPT_ENCODING = "Accept-Encoding";

  /** Its handler runs after those of the framework, which were registered later. */
  private static final int EARLY = 30_000;

  void register(@Observes Filters filters) {
    filters.register(Compression::decide, EARLY);
  }

  private static void decide(RoutingContext context) {
    MultiMap headers = context.response().headers();
    context.addHeadersEndHandler(
        end -> {
          if (headers.contains(HttpHeaders.ETAG)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
          } else if (!headers.contains(HttpHeaders.VARY)) {
            headers.set(HttpHeaders.VARY, ACCEPT_ENCODING);
          } else {
            headers.set(HttpHeaders.VARY, headers.get(HttpHeaders.VARY) + ", " + ACCEPT_ENCODING);
          }
        });
    context.next();
  }
}
