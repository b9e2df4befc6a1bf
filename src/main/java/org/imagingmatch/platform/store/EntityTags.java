package org.imagingmatch.platform.store;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags every resource that leaves, and answers 304 to who has that state already. */
class EntityTags {

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned state) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, state.etag());
      // Personal data, for this caller; and a copy is to be asked about before it is used again.
      // Unless there must be no copy at all.
      response
          .getHeaders()
          .putIfAbsent(HttpHeaders.CACHE_CONTROL, new ArrayList<>(List.of("private, no-cache")));
      String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
      if (known != null && READS.contains(request.getMethod()) && isKnown(known, state)) {
        response.setEntity(null);
        response.setStatusInfo(Status.NOT_MODIFIED);
      }
    }
  }

  /** Weak comparison (RFC 9110, 13.1.2): a proxy may have weakened the tag. */
  private static boolean isKnown(String header, Versioned state) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(state.etag()::equals);
  }
}
