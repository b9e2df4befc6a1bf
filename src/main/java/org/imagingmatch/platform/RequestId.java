package org.imagingmatch.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Names each request: in the answer, in every log line, as {@code traceId} of a problem, and in its
 * span. A caller may bring the name, as {@code X-Request-Id} or as the trace of a {@code
 * traceparent}, which is answered as it came.
 */
@Singleton
public class RequestId {

  /** The key of the name in the log context, and the member of a problem document. */
  static final String KEY = "traceId";

  /** The header that names a request and its answer. */
  public static final String HEADER = "X-Request-Id";

  /** Where a name is kept that is not the caller's. */
  private static final String PROPOSED = "proposed-request-id";

  private static final String TRACE = "traceparent";

  /** Of version 00; what later versions add is not repeated. */
  private static final int TRACE_LENGTH = 55;

  /** Priority of the filter that names a request. */
  public static final int FIRST = 10_000;

  /** Nothing that could forge a line of a log. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:+/=@-]{1,128}");

  /** https://www.w3.org/TR/trace-context/#traceparent-header */
  private static final Pattern TRACE_PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

  /** The name of the request that this thread works for; empty for work of the service's own. */
  public static Optional<String> current() {
    return Optional.ofNullable((String) MDC.get(KEY));
  }

  /**
   * Names a request that its caller does not name; whoever does so is called before.
   *
   * @param traceId of the trace that it belongs to, the caller's or a new one
   */
  public static void propose(RoutingContext context, String traceId) {
    context.put(PROPOSED, traceId);
  }

  void register(@Observes Filters filters) {
    filters.register(RequestId::name, FIRST);
  }

  private static void name(RoutingContext context) {
    String traceParent = context.request().getHeader(TRACE);
    String id = of(context.request().getHeader(HEADER), traceParent, context.get(PROPOSED));
    MDC.put(KEY, id);
    context.response().putHeader(HEADER, id);
    if (traceParent != null && TRACE_PARENT.matcher(traceParent).matches()) {
      context.response().putHeader(TRACE, traceParent.substring(0, TRACE_LENGTH));
    }
    context.next();
  }

  /**
   * The caller's name when it is harmless, else that of its trace, else a new one.
   *
   * @param proposed the new one; null = one is made up
   */
  static String of(String header, String traceParent, String proposed) {
    if (header != null && HARMLESS.matcher(header).matches()) {
      return header;
    }
    if (traceParent != null) {
      Matcher trace = TRACE_PARENT.matcher(traceParent);
      if (trace.matches()) {
        return trace.group(1);
      }
    }
    return proposed == null ? UUID.randomUUID().toString().replace("-", "") : proposed;
  }
}
