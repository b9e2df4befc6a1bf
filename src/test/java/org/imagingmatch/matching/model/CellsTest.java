package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.imagingmatch.matching.model.Cells.Ring;
import org.junit.jupiter.api.Test;

/** No home is nearer to a facility than its cell promises, anywhere on earth. */
class CellsTest {

  private static final int PAIRS = 50_000;

  /** What rounding can make, in kilometres: a tenth of a millimetre's thousandth. */
  private static final double ROUNDING = 1e-10;

  /** Where a grid could go wrong. */
  private static final double[] LATITUDES = {-90, -89.99, -88, -2, 0, 1e-9, 45.52, 88, 89.5, 90};

  private static final double[] LONGITUDES = {-180, -179.99, -178, -2, 0, 1e-9, 178, 179.5, 180};

  private final Random random = new Random(7);

  @Test
  void homeIsNeverNearerThanItsCellOrThanAllBeyond() {
    int near = 0;
    for (int i = 0; i < PAIRS; i++) {
      GeoPoint facility = place();
      GeoPoint home = random.nextInt(3) == 0 ? place() : beside(facility);
      Optional<Ring> ring =
          Cells.around(facility).stream().filter(each -> each.cell() == Cells.of(home)).findAny();
      double promised = ring.map(Ring::kilometres).orElseGet(() -> Cells.beyond(facility));
      assertThat(promised)
          .as("%s from %s", home, facility)
          .isLessThanOrEqualTo(home.kilometresTo(facility) + ROUNDING);
      near += ring.isPresent() ? 1 : 0;
    }
    assertThat(near).isBetween(PAIRS / 5, PAIRS * 4 / 5);
  }

  @Test
  void facilityLiesInOneOfTheCellsAroundItAndEachIsThereOnce() {
    for (int i = 0; i < PAIRS / 10; i++) {
      GeoPoint facility = place();
      assertThat(Cells.around(facility))
          .extracting(Ring::cell)
          .doesNotHaveDuplicates()
          .doesNotContain(Cells.NOWHERE)
          .contains(Cells.of(facility));
    }
  }

  /** Otherwise a near stream would have to be read to the end of the world. */
  @Test
  void whatIsOutsideTheCellsIsFarAwayWhereMostPeopleLive() {
    for (int i = 0; i < PAIRS / 10; i++) {
      GeoPoint facility = new GeoPoint(random.nextDouble() * 110 - 55, longitude());
      assertThat(Cells.beyond(facility)).as("%s", facility).isGreaterThan(250);
    }
  }

  @Test
  void cellsAreFarFromEachOtherWhenTheirHomesAre() {
    for (int i = 0; i < PAIRS; i++) {
      GeoPoint one = place();
      GeoPoint other = random.nextBoolean() ? place() : beside(one);
      if (Cells.of(one) == Cells.of(other)) {
        assertThat(one.kilometresTo(other)).as("%s to %s", one, other).isLessThan(320);
      }
    }
  }

  @Test
  void dateLineIsOneMeridian() {
    assertThat(Cells.of(new GeoPoint(-17.7, 180))).isEqualTo(Cells.of(new GeoPoint(-17.7, -180)));
    assertThat(Cells.beyond(new GeoPoint(-17.7, 180)))
        .isEqualTo(Cells.beyond(new GeoPoint(-17.7, -180)));
  }

  @Test
  void whoseHomeIsNotKnownIsInNoCell() {
    assertThat(Cells.of(null)).isEqualTo(Cells.NOWHERE);
    assertThat(Cells.of(new GeoPoint(-90, -180))).isNotNegative();
  }

  private GeoPoint place() {
    return new GeoPoint(latitude(), longitude());
  }

  private double latitude() {
    return random.nextInt(3) == 0 ? one(LATITUDES) : random.nextDouble() * 180 - 90;
  }

  private double longitude() {
    return random.nextInt(3) == 0 ? one(LONGITUDES) : random.nextDouble() * 360 - 180;
  }

  private double one(double[] edges) {
    return edges[random.nextInt(edges.length)];
  }

  /** Another place some cells away, over the date line if need be. */
  private GeoPoint beside(GeoPoint place) {
    double latitude = place.latitude() + degrees();
    double longitude = place.longitude() + degrees();
    return new GeoPoint(
        Math.max(-90, Math.min(90, latitude)),
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
  }

  /** Often a whole number of cells, so that homes lie on borders. */
  private double degrees() {
    return random.nextInt(3) == 0 ? random.nextInt(13) - 6 : random.nextDouble() * 16 - 8;
  }
}
