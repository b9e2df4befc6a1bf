package org.imagingmatch.reference;

/** The ways in which a body grants a credential. */
public enum CredentialPathway {
  PRIMARY,
  POSTPRIMARY,
  EXAM,
  CERTIFICATE,
  VOLUNTARY,
  /** The registered radiologist assistant's own route. */
  RRA,
  /** No longer granted. */
  CLOSED
}
