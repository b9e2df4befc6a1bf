package org.imagingmatch.matching;

/** What a start waits for. */
public enum StartStepKind {
  /** The person is free. */
  AVAILABILITY,
  /** A short course is done. */
  CERTIFICATE,
  /** A credential begins. */
  CREDENTIAL,
  /** A licence or registration begins. */
  LICENCE,
  /** A regulator recognises what the person holds. */
  RECOGNITION,
  /** A regulator assesses what the person holds. */
  ASSESSMENT,
  /** A sponsored visa is granted. */
  VISA,
  /** A gap is closed. */
  CURE
}
