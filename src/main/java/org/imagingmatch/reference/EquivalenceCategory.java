package org.imagingmatch.reference;

/** What the sources say about a step from one credential to another. */
public enum EquivalenceCategory {
  /** Accepted, possibly with formalities. */
  RECOGNISED,
  /** Individual assessment, examination or adaptation. */
  PATHWAY,
  /** The holder must qualify anew. */
  NONE
}
