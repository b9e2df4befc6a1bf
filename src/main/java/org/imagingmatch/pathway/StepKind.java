package org.imagingmatch.pathway;

/** The kinds of steps that a person can take. */
public enum StepKind {
  CREDENTIAL,
  LICENCE,
  LANGUAGE,
  EXPERIENCE
}
