package org.imagingmatch.bulk;

import java.util.UUID;

/**
 * How a body is to be imported.
 *
 * @param id of the import
 * @param atomic all of it or nothing
 * @param csv false = lines of JSON
 * @param gzip whether it is compressed
 */
record ImportRequest(UUID id, boolean atomic, boolean csv, boolean gzip) {}
