package org.imagingmatch.webhook;

/** What kept an attempt from being answered. */
public enum Failure {
  /** The name of the receiver is not known. */
  NAME_UNKNOWN,
  /** The name leads to an address that is not public, or the URL is none that may be called. */
  ADDRESS_REFUSED,
  /** There is nobody at the address. */
  NOT_CONNECTED,
  /** The certificate of the receiver is not one of its name, or nobody trusted issued it. */
  NOT_TRUSTED,
  /** The answer took too long. */
  TIMED_OUT,
  /** The receiver hung up, or its answer was no HTTP. */
  BROKEN_OFF,
  /** It was given up when the webhook was told to go on with what happens from now on. */
  GIVEN_UP
}
