package org.imagingmatch.pathway;

/** The kinds of what a person holds for a time. */
public enum HoldingKind {
  CREDENTIAL,
  LICENCE,
  CERTIFICATE,
  WORK_RIGHT
}
