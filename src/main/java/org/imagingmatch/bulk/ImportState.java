package org.imagingmatch.bulk;

/** Where an import is in its life. */
public enum ImportState {
  /** Lines are being read. */
  RUNNING,
  /** All of it was read; what was refused is in its answer. */
  ENDED,
  /** Somebody cancelled it, or the organisation was suspended. */
  CANCELLED,
  /** The connection, the body or the service gave up before the end. */
  BROKEN_OFF
}
