package org.imagingmatch.webhook;

import java.time.Instant;

/**
 * What a receiver reads, in the form that Standard Webhooks recommends.
 *
 * @param timestamp when it happened
 * @param data what a client of the API would read of the event
 */
record MessageBody(String type, Instant timestamp, Object data) {}
