package org.imagingmatch.matching.model;

/**
 * A stream of rows of the read model, strongest first.
 *
 * @param cell homes in one cell only; null = all homes
 * @param kilometres no home that this stream alone has is nearer to the facility; NaN = not known
 * @param minimumMonths rows with less experience are left out
 */
public record Source(
    String modality, String place, Integer cell, double kilometres, int minimumMonths) {

  boolean unrecorded() {
    return modality.equals(Qualifications.UNRECORDED);
  }

  boolean measured() {
    return !Double.isNaN(kilometres);
  }
}
