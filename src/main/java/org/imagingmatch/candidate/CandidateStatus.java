package org.imagingmatch.candidate;

/** Whether a person is looking for work. Only active people are ranked. */
public enum CandidateStatus {
  /** Looking for work through the agency. */
  ACTIVE,
  /** Not looking at the moment. */
  INACTIVE,
  /** Kept for the record only. */
  ARCHIVED
}
