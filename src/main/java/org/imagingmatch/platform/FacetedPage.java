package org.imagingmatch.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One page of a list, and counts over the whole list.
 *
 * @param nextCursor opaque; absent on the last page
 * @param facets values by the property they are of, the most frequent first; absent unless asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetedPage<T>(
    List<T> items, String nextCursor, Map<String, List<FacetValue>> facets) {}
