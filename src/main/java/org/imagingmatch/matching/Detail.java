package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of each match an answer says. */
public enum Detail {
  /** Every gate and fit with its reason. */
  @JsonProperty("full")
  FULL,
  /** Rank, eligibility, score and earliest start only. */
  @JsonProperty("scores")
  SCORES
}
