package org.imagingmatch.platform.limits;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import org.imagingmatch.platform.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what has waited for a thread for too long, before any work on it. When more is asked than
 * can be answered, everybody would otherwise wait longer and longer, until nobody still listens.
 */
class QueueFilter {

  private final LimitsConfig config;
  private final Arrivals arrivals;

  QueueFilter(LimitsConfig config, Arrivals arrivals) {
    this.config = config;
    this.arrivals = arrivals;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
  void refuse(RoutingContext request) {
    if (config.enabled() && arrivals.since(request).compareTo(config.longestQueue()) > 0) {
      throw Problems.unavailable();
    }
  }
}
