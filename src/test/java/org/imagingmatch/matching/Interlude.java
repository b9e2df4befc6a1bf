package org.imagingmatch.matching;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.platform.trail.Seen;
import org.jboss.resteasy.reactive.common.core.ResteasyReactiveCallbackContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * What a test does in the middle of an answer about all vacancies: right after the ranking for one
 * of them is made, before that is written down or sent.
 */
@Singleton
class Interlude {

  private static final String PATH = "/v1/matches";
  private static final int PATIENCE_SECONDS = 20;

  private final List<String> made = new CopyOnWriteArrayList<>();
  private volatile Map<String, Runnable> acts = Map.of();
  private volatile UUID agency;
  private volatile CompletableFuture<Void> hungUp;
  private volatile CompletableFuture<Void> over;

  /** From now on, does this after the ranking of that vacancy. */
  void after(UUID agency, String vacancy, Runnable act) {
    made.clear();
    hungUp = new CompletableFuture<>();
    over = new CompletableFuture<>();
    acts = Map.of(vacancy, act);
    this.agency = agency;
  }

  void end() {
    agency = null;
  }

  /** The vacancies for which the agency's people were ranked since then. */
  List<String> made() {
    return made;
  }

  /** Until the service knows that the caller has hung up. */
  void awaitHangUp() {
    await(hungUp);
  }

  /** Until the service does nothing for the request any more. */
  void awaitEnd() {
    await(over);
  }

  static void await(CompletableFuture<?> event) {
    event.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  void seen(@Observes @Priority(1) Seen seen) {
    if (agency != null && seen.people().containsKey(agency)) {
      String vacancy = String.valueOf(seen.vacancyId());
      made.add(vacancy);
      acts.getOrDefault(vacancy, () -> {}).run();
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, 1);
  }

  private void watch(RoutingContext context) {
    if (agency != null && context.request().path().equals(PATH)) {
      context.request().connection().closeHandler(ignored -> hungUp.complete(null));
    }
    context.next();
  }

  @ServerRequestFilter
  void watch(ResteasyReactiveContainerRequestContext request) {
    if (agency != null && request.getUriInfo().getPath().equals(PATH)) {
      ((ResteasyReactiveCallbackContext) request.getServerRequestContext())
          .registerCompletionCallback(failure -> over.complete(null));
    }
  }
}
