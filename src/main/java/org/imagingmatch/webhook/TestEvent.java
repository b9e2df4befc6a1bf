package org.imagingmatch.webhook;

import java.util.UUID;

/**
 * What is sent when an admin tries a webhook.
 *
 * @param webhookId the webhook that is tried
 */
record TestEvent(UUID webhookId) {

  static final String TYPE = "webhook.test";
}
