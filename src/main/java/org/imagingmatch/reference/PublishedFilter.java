package org.imagingmatch.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.imagingmatch.platform.store.TagList;

/** Gives published answers a strong ETag of their bytes, and answers 304 to who has them. */
@Provider
@Published
public class PublishedFilter implements ContainerResponseFilter {

  private static final String FRESH_FOR = "public, max-age=3600";

  private final ObjectMapper json;

  PublishedFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (response.getStatus() != Status.OK.getStatusCode()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(response.getEntity());
    String tag = '"' + digest(body) + '"';
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, FRESH_FOR);
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known == null || !TagList.ofIfNoneMatch(known).hasWeakly(tag)) {
      response.setEntity(body);
    } else {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private static String digest(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
