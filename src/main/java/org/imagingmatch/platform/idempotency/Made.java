package org.imagingmatch.platform.idempotency;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.imagingmatch.platform.store.Versioned;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What an operation returned.
 *
 * @param value null = nothing
 */
record Made(Method operation, Object value) {

  private static final Set<Class<?>> MADE_LATER =
      Set.of(StreamingOutput.class, Uni.class, Multi.class, CompletionStage.class, Response.class);

  /** As the framework says it of every JSON. */
  private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

  /** Refuses what is not JSON or is not there yet. */
  Made {
    if (MADE_LATER.stream().anyMatch(operation.getReturnType()::equals)) {
      throw new IllegalStateException(operation + " must be marked as KeyNotNeeded");
    }
  }

  /** What is shown; null = nothing. */
  Object shown() {
    return value instanceof RestResponse<?> answer ? answer.getEntity() : value;
  }

  /** The id of the thing that is shown; null = it is none that changes. */
  UUID about() {
    return shown() instanceof Versioned thing ? thing.id() : null;
  }

  int status() {
    if (value instanceof RestResponse<?> answer) {
      return answer.getStatus();
    }
    Status usual = value == null ? Status.NO_CONTENT : Status.OK;
    return Optional.ofNullable(operation.getAnnotation(ResponseStatus.class))
        .map(ResponseStatus::value)
        .orElse(usual.getStatusCode());
  }

  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    if (value instanceof RestResponse<?> answer) {
      answer
          .getStringHeaders()
          .keySet()
          .forEach(name -> headers.put(name, answer.getHeaderString(name)));
    }
    if (shown() instanceof Versioned thing) {
      headers.put(HttpHeaders.ETAG, thing.etag());
    }
    if (shown() != null) {
      headers.put(HttpHeaders.CONTENT_TYPE, JSON);
    }
    return headers;
  }
}
