package org.imagingmatch.matching.model;

/**
 * A row of the read model that ranking reads in order: one person, in one modality, at one place.
 *
 * @param modality asked of the person; {@link Qualifications#EVERYONE} or {@link
 *     Qualifications#UNRECORDED} for no certain one
 * @param place where the person may work or practise, in the words of the model; {@code *} =
 *     anywhere
 * @param cell of the grid in which homes are found by
 * @param weakness what the rows are ordered by, strongest (least) first: experience, last use and
 *     verification under the published weights, in thousandths of a point
 * @param months of experience in the modality
 * @param lastUsedOn day since 1970-01-01; null = never or not recorded
 */
public record Qualification(
    String modality,
    String place,
    int cell,
    int weakness,
    int months,
    Integer lastUsedOn,
    Outline outline) {

  /** The same row with another outline. */
  public Qualification with(Outline outline) {
    return new Qualification(modality, place, cell, weakness, months, lastUsedOn, outline);
  }
}
