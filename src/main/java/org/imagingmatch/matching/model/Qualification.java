package org.imagingmatch.matching.model;

/**
 * A row of the read model that ranking reads in order: one person, in one modality, at one place.
 * Days are counted from 1970-01-01; {@link Integer#MAX_VALUE} = without end, {@link
 * Integer#MIN_VALUE} = none that a gate could rely on.
 *
 * @param modality in which the person could be asked; {@link Qualifications#EVERYONE} and {@link
 *     Qualifications#UNRECORDED} stand for no certain one
 * @param place where the person may work or practise, as a word of the model; {@code *} = anywhere
 * @param validUntil last day of that
 * @param cell of the grid by which homes are found
 * @param certifiedUntil last day on which some credential could be in order
 * @param freeUntil last day on which the person is free
 * @param places signature of all places where the person may work or practise
 * @param wishes signature of everything else that a gate reads
 */
public record Qualification(
    String modality,
    String place,
    int validUntil,
    int cell,
    int certifiedUntil,
    int freeUntil,
    long places,
    long wishes,
    Prospect prospect) {}
