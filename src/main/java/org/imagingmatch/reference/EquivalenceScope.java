package org.imagingmatch.reference;

/** Who takes one credential for another. */
public enum EquivalenceScope {
  /** The authority that grants the right to practise. */
  REGULATOR,
  /** The body that examines. */
  CERTIFIER,
  /** An employer, on a requisition. */
  EMPLOYER
}
