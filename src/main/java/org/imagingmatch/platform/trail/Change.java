package org.imagingmatch.platform.trail;

/** What became of a thing. */
public enum Change {
  /** It was not there before. */
  CREATED,
  /** It was written anew, in whole or in part. */
  UPDATED,
  /** It is no longer there. */
  DELETED,
  /** A person is no longer there, and is not to come back. */
  ERASED,
  /** A person is no longer there, because nobody wrote it for long. */
  EXPIRED,
  /** It works no more until somebody says that it shall, because it failed. */
  DISABLED
}
