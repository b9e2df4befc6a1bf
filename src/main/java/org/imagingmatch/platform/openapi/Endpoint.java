package org.imagingmatch.platform.openapi;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Where an operation is. */
record Endpoint(HttpMethod method, String path) {

  boolean isRead() {
    return method == HttpMethod.GET;
  }

  /** Whether it says what a write would do, so that it is refused as that is. */
  boolean isDryRun() {
    return path.endsWith(":validate");
  }

  /** Whether it takes a stream of things. */
  boolean isImport() {
    return path.endsWith(":import");
  }

  /** Whether the path names one thing, which need not be there. */
  boolean namesOne() {
    return path.contains("{");
  }
}
