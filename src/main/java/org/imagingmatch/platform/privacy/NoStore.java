package org.imagingmatch.platform.privacy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Keeps answers out of every cache, refusals included, unless they say that they are for everybody.
 * It stands before all that answers, so that no endpoint can forget it.
 */
@Singleton
class NoStore {

  private static final String API = "/v1/";

  /** Before whatever may answer. */
  private static final int EARLY = 20_000;

  void register(@Observes Filters filters) {
    filters.register(NoStore::mark, EARLY);
  }

  private static void mark(RoutingContext context) {
    if (context.request().path().startsWith(API)) {
      MultiMap headers = context.response().headers();
      context.addHeadersEndHandler(
          end -> {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
              headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
          });
    }
    context.next();
  }
}
