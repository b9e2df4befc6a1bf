package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.imagingmatch.matching.model.NearMisses.Order;

/** By what near misses are ordered. Parameters are read by the names of the constants. */
public enum NearMissSort {
  /** Fewest gaps first, then by score, then by id. */
  @JsonProperty("gaps")
  GAPS(Order.FEWEST_GAPS),
  /** Earliest start first, none last, then as {@link #GAPS}. */
  @JsonProperty("earliestStart")
  EARLIESTSTART(Order.EARLIEST_START);

  private final Order order;

  NearMissSort(Order order) {
    this.order = order;
  }

  Order order() {
    return order;
  }
}
