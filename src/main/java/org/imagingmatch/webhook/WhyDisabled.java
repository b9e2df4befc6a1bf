package org.imagingmatch.webhook;

/** Why nothing is sent to a webhook. */
public enum WhyDisabled {
  /** An admin said so. */
  ASKED,
  /** The receiver answered 410: it is not there any more. */
  GONE,
  /** Nothing but failures for days. */
  FAILING
}
