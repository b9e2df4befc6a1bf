package org.imagingmatch.fault;

/**
 * A person as the one who wrote it was told.
 *
 * @param given what the last acknowledged write said
 * @param etag of that write
 * @param updates how many were acknowledged after the first
 */
record Written(String id, String externalId, String given, String etag, int updates) {

  Written updated(String given, String etag) {
    return new Written(id, externalId, given, etag, updates + 1);
  }
}
