package org.imagingmatch.coverage;

import java.util.Comparator;

/**
 * What is open in one modality in one region in one month, and who could take it.
 *
 * @param region of the facilities, ISO 3166
 * @param month in which the contracts begin, {@code YYYY-MM}; those that begin earlier count for
 *     the first month
 * @param headcount people whom the vacancies take
 * @param eligible people who are eligible for one of them
 * @param conditional further people, who are conditional for one of them
 * @param lostIn30Days of all these people, those whom nothing is left for when what ends within 30
 *     days is not renewed
 * @param lostIn60Days the same within 60 days
 * @param lostIn90Days the same within 90 days
 */
public record CoverageCell(
    String region,
    String regionName,
    String modality,
    String month,
    int vacancies,
    int headcount,
    int eligible,
    int conditional,
    int lostIn30Days,
    int lostIn60Days,
    int lostIn90Days) {

  /** By region, modality and month. */
  static final Comparator<CoverageCell> ORDER =
      Comparator.comparing(CoverageCell::region)
          .thenComparing(CoverageCell::modality)
          .thenComparing(CoverageCell::month);
}
