package org.imagingmatch.platform;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready any more once the service is told to stop, while it still answers. The library's own
 * check of this takes a worker thread, for which it waits when all are busy: a replica that was
 * merely busy was taken out, and the others became busier.
 */
@Readiness
@ApplicationScoped
class StopReadiness implements AsyncHealthCheck {

  private volatile boolean stopping;

  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    stopping = true;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.createFrom()
        .item(() -> HealthCheckResponse.named("Not stopping").status(!stopping).build());
  }
}
