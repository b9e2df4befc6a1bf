package org.imagingmatch.platform;

/**
 * How many things have a value.
 *
 * @param count of all pages together
 */
public record FacetValue(String value, long count) {}
