package org.imagingmatch.platform.store;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.imagingmatch.platform.Location;

/**
 * A circle around a point.
 *
 * @param kilometres along a great circle, up to half around the earth
 */
public record Near(
    @NotNull @Valid Location location,
    @NotNull @DecimalMin("0.1") @DecimalMax("20038") Double kilometres) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** The degrees of latitude come first: an index knows them. */
  private static final String WITHIN =
      "%1$s between ? and ?"
          + " and 2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(%1$s - ?) / 2), 2)"
          + " + cos(radians(?)) * cos(radians(%1$s))"
          + " * power(sin(radians(%2$s - ?) / 2), 2)))) <= ?";

  /** The condition that two columns lie within it, over {@link #values}. */
  public static String within(String latitude, String longitude) {
    return WITHIN.formatted(latitude, longitude);
  }

  /** What the condition compares with. */
  public Object[] values() {
    double latitude = location.latitude();
    double degrees = Math.toDegrees(kilometres / EARTH_RADIUS_KM) + 1e-6;
    return new Object[] {
      latitude - degrees, latitude + degrees, latitude, latitude, location.longitude(), kilometres
    };
  }
}
