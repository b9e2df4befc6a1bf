package org.imagingmatch.matching.model;

import java.time.LocalDate;

/**
 * A change that closes a gap.
 *
 * @param of whose facts change
 * @param what what to do, as key and parameters
 * @param by earliest day on which it can be done; null = no date can be promised
 * @param edit the least that has to change
 */
public record Remedy(Gate gate, Subject of, Reason what, LocalDate by, Edit edit) {}
