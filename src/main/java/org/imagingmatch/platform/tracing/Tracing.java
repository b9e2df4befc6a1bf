package org.imagingmatch.platform.tracing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.imagingmatch.platform.RequestId;

/** Traces requests when it is told where to send their spans; otherwise it does nothing. */
@Singleton
class Tracing {

  /** Others still end requests when the service stops. */
  private static final int LAST = 10_000;

  private final Optional<Collector> collector;

  Tracing(TracingConfig config) {
    collector = config.endpoint().map(endpoint -> new Collector(endpoint, config.share()));
  }

  void register(@Observes Filters filters) {
    collector.ifPresent(
        some -> filters.register(new RequestSpans(some.tracer())::trace, RequestId.FIRST + 1));
  }

  void stop(@Observes @Priority(LAST) ShutdownEvent event) {
    collector.ifPresent(Collector::close);
  }
}
