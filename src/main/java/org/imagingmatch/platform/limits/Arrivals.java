package org.imagingmatch.platform.limits;

import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** When requests were there completely: bodies come at the pace of those who send them. */
@Singleton
class Arrivals {

  private static final String KEY = Arrivals.class.getName();

  /** After bodies were read. */
  private static final int ORDER = -9_000;

  private final TimeMeter time;

  Arrivals(TimeMeter time) {
    this.time = time;
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(
            request -> {
              request.put(KEY, time.currentTimeNanos());
              request.next();
            });
  }

  /** How long ago a request was there. */
  Duration since(RoutingContext request) {
    return Duration.ofNanos(time.currentTimeNanos() - request.<Long>get(KEY));
  }
}
