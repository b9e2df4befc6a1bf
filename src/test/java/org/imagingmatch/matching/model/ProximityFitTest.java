package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProximityFitTest {

  private static final double KM_PER_DEGREE = 6371.0088 * Math.PI / 180;

  /** Half-way points of a logarithm are geometric means: √(25·500) and √(500·5000). */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "24.9, 1",
    "25, 1",
    "111.80339887498948, 0.75",
    "500, 0.5",
    "1581.1388300841897, 0.3",
    "5000, 0.1",
    "5001, 0.1",
    "20015, 0.1",
  })
  void distanceCountsByItsLogarithm(double km, double degree) {
    measure(aVacancy().at(km / KM_PER_DEGREE, 0), aCandidate().homeAt(0, 0)).isScored(degree);
  }

  @Test
  void distancesAreThoseOfTheGlobe() {
    GeoPoint portland = new GeoPoint(45.5152, -122.6784);
    GeoPoint seattle = new GeoPoint(47.6062, -122.3321);
    assertThat(portland.kilometresTo(seattle)).isCloseTo(234, within(1.0));
    assertThat(seattle.kilometresTo(portland)).isEqualTo(portland.kilometresTo(seattle));
    GeoPoint fiji = new GeoPoint(-17.7, 179.9);
    assertThat(fiji.kilometresTo(new GeoPoint(-17.7, -179.9))).isLessThan(25);
    assertThat(new GeoPoint(90, 0).kilometresTo(new GeoPoint(-90, 0)))
        .isCloseTo(20015.1, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "US-OR, US-OR, 0.9",
    "GB-ENG, GB-BDF, 0.9",
    "GB-BDF, GB-ENG, 0.9",
    "US-OR, US-WA, 0.5",
    "US-OR, US, 0.5",
    "US, US-OR, 0.5",
    "SG, SG, 0.5",
    "US-OR, CA-ON, 0.25",
    "FR, DE, 0.25",
    "AU-VIC, NZ, 0.25",
    "AE-DU, SA, 0.25",
    "US-OR, MX, 0.1",
    "FR, IT, 0.1",
    "PH, US-OR, 0.1",
  })
  void withoutCoordinatesTheSmallestSharedRegionCounts(
      String home, String facility, double degree) {
    measure(aVacancy().in(facility), aCandidate().home(home)).isScored(degree);
  }

  @Test
  void coordinatesOfOneSideAloneAreNoDistance() {
    measure(aVacancy().in("US-OR").at(45, -122), aCandidate().home("US-OR")).isScored(0.9);
    measure(aVacancy().in("US-OR"), aCandidate().home("US-OR").homeAt(45, -122)).isScored(0.9);
  }

  @Test
  void coordinatesComeBeforeRegions() {
    measure(aVacancy().in("US-OR").at(45, -122), aCandidate().home("PH").homeAt(45, -122))
        .isScored(1);
  }

  @Test
  void homeNotRecordedIsNoData() {
    measure(aVacancy().in("US-OR").at(45, -122), aCandidate()).hasNoData();
    measure(aVacancy().in("US-OR"), aCandidate().homeAt(45, -122)).hasNoData();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.PROXIMITY, vacancy, candidate);
  }
}
