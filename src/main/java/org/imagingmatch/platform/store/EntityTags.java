package org.imagingmatch.platform.store;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags every resource that leaves, and answers 304 to who has that state already. */
@Singleton
class EntityTags {

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final List<String> CONDITIONS =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

  /** Before whatever reads a header. */
  private static final int EARLY = 15_000;

  void register(@Observes Filters filters) {
    filters.register(EntityTags::join, EARLY);
  }

  /** A list may come in several lines, of which a parameter is the first only. */
  private static void join(RoutingContext context) {
    MultiMap headers = context.request().headers();
    for (String name : CONDITIONS) {
      List<String> lines = headers.getAll(name);
      if (lines.size() > 1) {
        headers.set(name, String.join(", ", lines));
      }
    }
    context.next();
  }

  @ServerRequestFilter
  void refuseMalformed(ContainerRequestContext request) {
    Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_MATCH))
        .ifPresent(TagList::ofIfMatch);
    Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
        .ifPresent(TagList::ofIfNoneMatch);
  }

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned state) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, state.etag());
      String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
      if (known != null
          && READS.contains(request.getMethod())
          && TagList.ofIfNoneMatch(known).hasWeakly(state.etag())) {
        response.setEntity(null);
        response.setStatusInfo(Status.NOT_MODIFIED);
      }
    }
  }
}
