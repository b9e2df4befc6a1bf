package org.imagingmatch.webhook;

/** Whether anything is sent to a webhook. */
public enum WebhookStatus {
  /** Events are sent as they happen. */
  ENABLED,
  /** Nothing is sent until somebody enables it. */
  DISABLED
}
