package org.imagingmatch.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.secret.Secrets;

/** Tells which key the request under way carries, and what it asks. */
@Singleton
class KeyedRequests {

  private static final String HEADER = "Idempotency-Key";
  private static final String PURPOSE = "fingerprint of a request";

  /** Visible ASCII. */
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  private final RoutingContext current;
  private final Caller caller;
  private final Secrets secrets;

  KeyedRequests(RoutingContext current, Caller caller, Secrets secrets) {
    this.current = current;
    this.caller = caller;
    this.secrets = secrets;
  }

  /** The request under way; empty when it has no key. Answers 400 to what cannot be a key. */
  Optional<KeyedRequest> current() {
    List<String> keys = current.request().headers().getAll(HEADER);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (keys.size() > 1 || !FORM.matcher(keys.get(0)).matches()) {
      throw Problems.invalid(
          List.of(
              Fault.in(
                  HEADER,
                  HEADER + " must be there once and have 1 to 255 visible ASCII characters.")));
    }
    UUID organisation = caller.organisationId();
    return Optional.of(new KeyedRequest(organisation, keys.get(0), fingerprints(organisation)));
  }

  /** Keyed, so that nobody can try out of whom a body was. */
  private List<byte[]> fingerprints(UUID organisation) {
    HttpServerRequest request = current.request();
    Buffer body = Objects.requireNonNullElseGet(current.body().buffer(), Buffer::buffer);
    return secrets.digests(
        PURPOSE,
        request.method().name().getBytes(UTF_8),
        request.uri().getBytes(UTF_8),
        organisation.toString().getBytes(UTF_8),
        String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).getBytes(UTF_8),
        body.getBytes());
  }
}
