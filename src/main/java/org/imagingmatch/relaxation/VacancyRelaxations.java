package org.imagingmatch.relaxation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.ContractPeriod;

/**
 * What a vacancy gains by asking less.
 *
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param eligible people as it stands
 * @param conditional people as it stands
 * @param exact everybody who could be brought was looked at; otherwise each number is at least so
 *     great
 * @param singles every single change that brings somebody, those that bring most first
 * @param pairs pairs of changes, one after the other the one that brings most of those whom no
 *     single change and no pair before it brings
 */
public record VacancyRelaxations(
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    int eligible,
    int conditional,
    boolean exact,
    List<VacancyRelaxation> singles,
    List<VacancyRelaxation> pairs) {}
