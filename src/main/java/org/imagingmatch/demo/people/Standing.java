package org.imagingmatch.demo.people;

import java.util.List;

/** How a person stands with the bodies that certify it. */
enum Standing {
  SETTLED(0.92),
  /** Just out of school, not yet examined. */
  GRADUATE(0.02),
  /** Did not renew. */
  LAPSED(0.03),
  /** Behind with continuing education. */
  PROBATION(0.022),
  /** Suspended or revoked. */
  SANCTIONED(0.008);

  static final List<Standing> ALL = List.of(values());

  private final double share;

  Standing(double share) {
    this.share = share;
  }

  double share() {
    return share;
  }
}
