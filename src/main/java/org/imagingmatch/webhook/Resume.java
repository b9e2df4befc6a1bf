package org.imagingmatch.webhook;

/** Where a webhook that is enabled again goes on. */
public enum Resume {
  /** Where it stopped: what happened meanwhile is sent. */
  WHERE_IT_STOPPED,
  /** With what happens from now on: what waits is given up. */
  NOW
}
