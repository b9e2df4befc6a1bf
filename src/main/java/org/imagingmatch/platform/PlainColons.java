package org.imagingmatch.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Some clients percent-encode the colon of an address such as {@code /v1/vacancies:validate}, and
 * are led to the same place.
 */
class PlainColons {

  private static final Pattern ENCODED =
      Pattern.compile("(/v1/[a-z-]+)%3a([a-z-]+)", Pattern.CASE_INSENSITIVE);

  @ServerRequestFilter(preMatching = true)
  void decode(ContainerRequestContext request) {
    URI asked = request.getUriInfo().getRequestUri();
    Matcher path = ENCODED.matcher(asked.getRawPath());
    if (path.matches()) {
      String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
      request.setRequestUri(asked.resolve(path.group(1) + ":" + path.group(2) + query));
    }
  }
}
