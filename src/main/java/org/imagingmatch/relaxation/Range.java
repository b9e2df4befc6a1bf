package org.imagingmatch.relaxation;

import java.util.List;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * What a parameter that is a number may be.
 *
 * @param usual when it is absent
 */
record Range(String name, int usual, int least, int most) {

  /** The number; answers 400 to one that is out of range. */
  int of(Integer stated) {
    if (stated == null) {
      return usual;
    }
    if (stated < least || stated > most) {
      throw Problems.invalid(
          List.of(Fault.in(name, "%s must be %d to %d.".formatted(name, least, most))));
    }
    return stated;
  }
}
