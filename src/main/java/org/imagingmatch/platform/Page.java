package org.imagingmatch.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One page of a list.
 *
 * @param nextCursor opaque; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextCursor) {

  /** The same with counts over the whole list; null = none were asked for. */
  public FacetedPage<T> with(Map<String, List<FacetValue>> facets) {
    return new FacetedPage<>(items, nextCursor, facets);
  }
}
