package org.imagingmatch.matching;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Says in which language an answer is worded, what it was chosen by, and where the list goes on.
 */
@Provider
@Worded
public class WordedHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    Texts texts = Texts.in(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, texts.phrases().locale().toLanguageTag());
    headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
    if (response.getEntity() instanceof RankingPage page
        && page.nextCursor() != null
        && request.getMethod().equals(HttpMethod.GET)) {
      String next = NextPage.of(request.getUriInfo(), page.nextCursor());
      headers.putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
  }
}
