package org.imagingmatch.platform;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Reads bodies before a worker thread is taken, so that clients that stall hold none, and answers
 * with problem documents what is refused before a resource sees it.
 */
@Singleton
class EarlyRefusals {

  private static final int AFTER_REQUEST_ID = 1 - RequestId.FIRST;

  /** How the path of a body ends that is read as a stream, whatever its size. */
  private static final Pattern IMPORT =
      Pattern.compile("(?::|%3a)import$", Pattern.CASE_INSENSITIVE);

  /** What Vert.x calls the handler of a connection that closes it when nothing moves. */
  private static final String IDLE = "idle";

  /** Marks requests that have a body, or are imports. */
  private static final String ACCEPTED = "accepted";

  /** Marks connections on which something was sent that can be read in two ways. */
  private static final AttributeKey<Boolean> REFUSED =
      AttributeKey.valueOf("imaging-match.refused");

  private static final long FAREWELL_MILLIS = 500;

  private final long maxBodySize;
  private final int idleSeconds;

  EarlyRefusals(
      @ConfigProperty(name = "imaging-match.body-size") MemorySize size,
      @ConfigProperty(name = "quarkus.http.idle-timeout") Duration idleTimeout) {
    this.maxBodySize = size.asLongValue();
    this.idleSeconds = (int) idleTimeout.toSeconds();
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(AFTER_REQUEST_ID)
        .handler(EarlyRefusals::requireKnownCoding)
        .handler(exceptImports(BodyHandler.create(false).setBodyLimit(maxBodySize), this::hold))
        .handler(exceptImports(EarlyRefusals::completeEmptyBody, EarlyRefusals::goOn))
        .failureHandler(EarlyRefusals::refuse);
  }

  /**
   * The library would take any other coding for a request without a body, and its body for the next
   * request, which is how somebody hides one from whoever stands before us. Nothing that follows is
   * looked at.
   */
  private static void requireKnownCoding(RoutingContext context) {
    Attribute<Boolean> refused =
        ((ConnectionBase) context.request().connection()).channel().attr(REFUSED);
    if (refused.get() != null) {
      return;
    }
    List<String> codings = context.request().headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    if (codings.isEmpty() || codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked")) {
      context.next();
    } else {
      refused.set(true);
      context.addEndHandler(end -> context.request().connection().close());
      context.fail(DefaultProblem.BAD_REQUEST.status());
    }
  }

  private static Handler<RoutingContext> exceptImports(
      Handler<RoutingContext> usual, Handler<RoutingContext> imports) {
    return context ->
        (IMPORT.matcher(context.request().path()).find() ? imports : usual).handle(context);
  }

  /**
   * Until somebody reads it. While it is worked on, nothing need move on its connection; whoever
   * reads it minds that it comes. What is left of it when it is answered stays unread.
   */
  private void hold(RoutingContext context) {
    HttpServerRequest request = context.request().pause();
    ChannelPipeline connection = ((ConnectionBase) request.connection()).channel().pipeline();
    if (connection.get(IDLE) != null) {
      connection.remove(IDLE);
    }
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.addHeadersEndHandler(
        end ->
            connection.addBefore(
                connection.context(VertxHandler.class).name(),
                IDLE,
                new IdleStateHandler(0, 0, idleSeconds)));
    context.addEndHandler(end -> leave(context));
    context.next();
  }

  /** What is still on its way is thrown away for a moment, so that the answer is not lost to it. */
  private static void leave(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!request.isEnded()) {
      request.handler(rest -> {}).resume();
      context.vertx().setTimer(FAREWELL_MILLIS, end -> request.connection().close());
    }
  }

  /** An empty body leaves no buffer, and whoever reads it later would wait for one in vain. */
  private static void completeEmptyBody(RoutingContext context) {
    if (context.body().buffer() == null) {
      ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }
    goOn(context);
  }

  /** What fails from now on is not the caller's doing. */
  private static void goOn(RoutingContext context) {
    context.put(ACCEPTED, true);
    context.next();
  }

  /** Only what Vert.x refused or could not read; what failed later has an exception mapper. */
  private static void refuse(RoutingContext context) {
    if (context.response().headWritten()) {
      // Whoever hangs up in the middle of an answer cannot be told.
      context.request().connection().close();
    } else if (context.failure() == null
        || context.failure() instanceof VertxException
        || context.get(ACCEPTED) == null) {
      answer(context, DefaultProblem.of(status(context)));
    } else {
      context.next();
    }
  }

  /** What cannot be read is the caller's fault, whatever the library throws. */
  private static int status(RoutingContext context) {
    int status = context.statusCode();
    boolean unread = context.get(ACCEPTED) == null;
    return status < 400 || unread && status >= 500 ? DefaultProblem.BAD_REQUEST.status() : status;
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
