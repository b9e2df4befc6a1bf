package org.imagingmatch.platform;

/** A request body with rules that involve more than one of its fields. */
public interface Checked {

  /**
   * Notes what is wrong between the fields. Runs on every body together with the annotations of the
   * single fields, so any field can still be null here.
   */
  void check(Faults faults);
}
