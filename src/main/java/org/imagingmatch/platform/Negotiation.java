package org.imagingmatch.platform;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Chooses the form of an answer that has several, before any work is done for it. The framework
 * would choose after the work, and takes what has the quality 0 for acceptable.
 */
class Negotiation {

  private static final String FORM = "form";
  private static final Map<String, String> FORMS =
      Map.of("json", "application/json", "csv", "text/csv", "html", "text/html");

  @ServerRequestFilter
  void choose(ResourceInfo operation, ContainerRequestContext request) {
    Produces forms = operation.getResourceMethod().getAnnotation(Produces.class);
    if (forms != null && forms.value().length > 1) {
      String best =
          Accept.of(accepted(request))
              .bestOf(Arrays.asList(forms.value()))
              .orElseThrow(NotAcceptableException::new);
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, best);
    }
  }

  /** A link cannot send a header, so a form that its address names wins. */
  private static String accepted(ContainerRequestContext request) {
    String form = request.getUriInfo().getQueryParameters().getFirst(FORM);
    return FORMS.getOrDefault(String.valueOf(form), request.getHeaderString(HttpHeaders.ACCEPT));
  }
}
