package org.imagingmatch.platform.store;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a write as its caller prefers (RFC 7240): with what is stored now, or with nothing but
 * where it is and its ETag.
 */
class Preferences {

  private static final String PREFER = "Prefer";
  private static final String APPLIED = "Preference-Applied";
  private static final String MINIMAL = "return=minimal";
  private static final Set<String> KNOWN = Set.of(MINIMAL, "return=representation");
  private static final Set<String> WRITES =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  /** After the ETag was taken from what is left out here: filters of answers run from the end. */
  @ServerResponseFilter(priority = Priorities.USER - 1)
  void prefer(ContainerRequestContext request, ContainerResponseContext response) {
    boolean asked =
        WRITES.contains(request.getMethod())
            && response.getEntity() instanceof Versioned state
            && state.canBeReadAgain();
    if (asked) {
      preferred(request).ifPresent(preference -> apply(preference, response));
    }
  }

  private static void apply(String preference, ContainerResponseContext response) {
    response.getHeaders().putSingle(APPLIED, preference);
    if (preference.equals(MINIMAL)) {
      response.setEntity(null);
      if (response.getStatus() == Status.OK.getStatusCode()) {
        response.setStatusInfo(Status.NO_CONTENT);
      }
    }
  }

  /** The first one counts, and what is not known is ignored (RFC 7240, 2). */
  private static Optional<String> preferred(ContainerRequestContext request) {
    String header = request.getHeaderString(PREFER);
    return header == null
        ? Optional.empty()
        : Arrays.stream(header.split(","))
            .map(each -> each.replaceFirst(";.*", "").replaceAll("[\\s\"]", ""))
            .map(each -> each.toLowerCase(Locale.ROOT))
            .filter(each -> each.startsWith("return="))
            .findFirst()
            .filter(KNOWN::contains);
  }
}
