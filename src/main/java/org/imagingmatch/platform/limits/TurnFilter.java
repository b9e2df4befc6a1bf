package org.imagingmatch.platform.limits;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.imagingmatch.platform.Caller;
import org.jboss.resteasy.reactive.common.core.ResteasyReactiveCallbackContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Holds back what is dear until its organisation has a turn, without a thread or a connection. The
 * turn ends with the request, however that ends: also when its answer cannot be sent.
 */
class TurnFilter {

  private static final int PRIORITY = ChargeFilter.PRIORITY + 1;

  private final LimitsConfig config;
  private final Turns turns;
  private final TurnWaits waits;
  private final Caller caller;

  TurnFilter(LimitsConfig config, Turns turns, TurnWaits waits, Caller caller) {
    this.config = config;
    this.turns = turns;
    this.waits = waits;
    this.caller = caller;
  }

  @FairShare
  @ServerRequestFilter(priority = PRIORITY)
  Uni<Void> awaitTurn(ResteasyReactiveContainerRequestContext request) {
    if (!config.enabled()) {
      return null;
    }
    Turn turn = waits.take(caller.organisationId());
    ((ResteasyReactiveCallbackContext) request.getServerRequestContext())
        .registerCompletionCallback(failure -> turns.end(turn));
    // A turn is begun by the request that ended one, and must not go on under its identity.
    Context own = Vertx.currentContext();
    return turn.begun().isDone() && !turn.begun().isCompletedExceptionally()
        ? null
        : Uni.createFrom()
            .completionStage(turn.begun())
            .emitOn(task -> own.runOnContext(ignored -> task.run()));
  }
}
