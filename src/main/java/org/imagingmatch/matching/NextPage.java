package org.imagingmatch.matching;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The address of the next page of the list under way. */
public final class NextPage {

  private NextPage() {}

  /** The same request from the cursor on, as a path: a proxy may know the host by another name. */
  public static String of(UriInfo uri, String cursor) {
    URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }
}
