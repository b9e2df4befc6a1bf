package org.imagingmatch.platform.idempotency;

import java.util.Map;

/**
 * An answer as it left, to be given again.
 *
 * @param headers those that are about what was done; limits and the name of the request are not
 * @param body empty = there was none
 */
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}
