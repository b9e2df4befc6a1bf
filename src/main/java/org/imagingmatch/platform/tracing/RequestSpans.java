package org.imagingmatch.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.imagingmatch.platform.RequestId;

/**
 * A span for each request. It says which route was asked and what came of it, and nothing that is
 * in the address, the headers or the bodies: those name people.
 */
final class RequestSpans {

  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> NAME =
      AttributeKey.stringKey("imaging_match.request_id");

  private static final int SERVER_ERROR = 500;

  /** Where the REST layer notes the route of a request, as it does for metrics. */
  private static final String TEMPLATE = "UrlPathTemplate";

  /** What the platform asks of itself, again and again. */
  private static final String PLATFORM = "/q/";

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private static final TextMapGetter<HttpServerRequest> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServerRequest request) {
          return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String header) {
          return request.getHeader(header);
        }
      };

  private final Tracer tracer;

  RequestSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  /** Begins the span of a request, which ends with its answer. */
  void trace(RoutingContext context) {
    if (!context.request().path().startsWith(PLATFORM)) {
      String method = method(context.request());
      Span span =
          tracer
              .spanBuilder(method)
              .setParent(
                  W3CTraceContextPropagator.getInstance()
                      .extract(Context.root(), context.request(), HEADERS))
              .setSpanKind(SpanKind.SERVER)
              .setAttribute(METHOD, method)
              .startSpan();
      RequestId.propose(context, span.getSpanContext().getTraceId());
      context.addEndHandler(end -> end(span, method, context, end.succeeded()));
    }
    context.next();
  }

  private static void end(Span span, String method, RoutingContext context, boolean answered) {
    String route = ((HttpServerRequestInternal) context.request()).context().getLocal(TEMPLATE);
    if (route != null) {
      span.updateName(method + " " + route).setAttribute(ROUTE, route);
    }
    String name = context.response().headers().get(RequestId.HEADER);
    if (!span.getSpanContext().getTraceId().equals(name)) {
      span.setAttribute(NAME, name);
    }
    int status = context.response().getStatusCode();
    if (!answered) {
      span.setAttribute(ERROR, "hung_up");
    } else {
      span.setAttribute(STATUS, status);
      if (status >= SERVER_ERROR) {
        span.setAttribute(ERROR, Integer.toString(status)).setStatus(StatusCode.ERROR);
      }
    }
    span.end();
  }

  /** Anybody can make up others. */
  private static String method(HttpServerRequest request) {
    return METHODS.contains(request.method()) ? request.method().name() : "_OTHER";
  }
}
