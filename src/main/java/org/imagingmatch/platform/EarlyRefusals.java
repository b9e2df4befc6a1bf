package org.imagingmatch.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Reads bodies before a worker thread is taken, so that clients that stall hold none, and answers
 * with problem documents what is refused before a resource sees it.
 */
@Singleton
class EarlyRefusals {

  private static final int AFTER_REQUEST_ID = 1 - RequestId.FIRST;

  private final long maxBodySize;

  EarlyRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize size) {
    this.maxBodySize = size.asLongValue();
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(AFTER_REQUEST_ID)
        .handler(BodyHandler.create(false).setBodyLimit(maxBodySize))
        .handler(EarlyRefusals::completeEmptyBody)
        .failureHandler(EarlyRefusals::refuse);
  }

  /** An empty body leaves no buffer, and whoever reads it later would wait for one in vain. */
  private static void completeEmptyBody(RoutingContext context) {
    if (context.body().buffer() == null) {
      ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }
    context.next();
  }

  /** Only what Vert.x refused; what failed later has an exception mapper. */
  private static void refuse(RoutingContext context) {
    if (context.response().headWritten()) {
      // Whoever hangs up in the middle of an answer cannot be told.
      context.request().connection().close();
    } else if (context.failure() == null || context.failure() instanceof VertxException) {
      int status = context.statusCode();
      answer(context, DefaultProblem.of(status < 400 ? 400 : status));
    } else {
      context.next();
    }
  }

  private static void answer(RoutingContext context, DefaultProblem problem) {
    JsonObject document = problem.json(context.request().path());
    Object traceId = MDC.get(RequestId.KEY);
    if (traceId != null) {
      document.put(RequestId.KEY, traceId);
    }
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        // What is left of the request stays unread, so nothing can follow on this connection.
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(document.encode());
  }
}
