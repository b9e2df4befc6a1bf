package org.imagingmatch.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * A line of a body, without its end.
 *
 * @param number counted from 1, blank lines too
 * @param bytes null where there is a problem
 * @param problem why it cannot be read; null = it can
 */
record Line(long number, byte[] bytes, HttpProblem problem) {

  static Line of(long number, byte[] bytes) {
    return new Line(number, bytes, null);
  }

  static Line unreadable(long number, String detail) {
    return new Line(number, null, Problems.invalid(List.of(Fault.at("", detail))));
  }

  boolean isBlank() {
    if (problem != null) {
      return false;
    }
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
