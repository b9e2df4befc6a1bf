package org.imagingmatch.webhook;

import java.util.UUID;

/** An attempt that has come to its end. */
record Tried(UUID deliveryId, Outcome outcome) {}
