package org.imagingmatch.reference;

/** How a credential relates to others. */
public enum CredentialKind {
  /** Can be earned on its own. */
  PRIMARY,
  /** Needs a supporting credential, when earned and at each renewal. */
  POSTPRIMARY,
  /** A place on a register; see {@link Registration} for where it gives the right to practise. */
  REGISTRATION
}
