package org.imagingmatch.reference;

/** A prerequisite expression that cannot be read; the message has the position, from 1. */
public class PrerequisiteException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  PrerequisiteException(String expression, int index, String expected) {
    super(expected + " expected at position " + (index + 1) + " of \"" + expression + "\"");
  }
}
