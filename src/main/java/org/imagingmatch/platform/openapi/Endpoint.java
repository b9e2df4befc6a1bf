package org.imagingmatch.platform.openapi;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Where an operation is. */
record Endpoint(HttpMethod method, String path) {

  boolean isRead() {
    return method == HttpMethod.GET;
  }

  /** Whether the path names one thing, which need not be there. */
  boolean namesOne() {
    return path.contains("{");
  }
}
