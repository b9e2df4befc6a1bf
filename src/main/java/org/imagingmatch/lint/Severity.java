package org.imagingmatch.lint;

/** How much a remark matters, worst first. */
public enum Severity {
  /** As it stands, nobody can ever match. */
  IMPOSSIBLE,
  /** Hardly meant so, or it shuts out more people than it seems. */
  WARNING,
  /** Worth knowing; can be meant so. */
  NOTE
}
