package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;

/** A grid over the earth, by which homes near a facility are found without measuring them all. */
final class Cells {

  /** The cell of a home whose place is not recorded. */
  static final int NOWHERE = -1;

  /** Side of a cell in degrees; a divisor of 180. */
  private static final double SIDE = 2;

  private static final int COLUMNS = (int) (360 / SIDE);
  private static final int ROWS = (int) (180 / SIDE);

  /** How many cells around the facility's own are looked at one by one. */
  private static final int REACH = 2;

  private Cells() {}

  /**
   * A cell, or everything outside the cells that are looked at one by one.
   *
   * @param kilometres no point in it is nearer than that
   */
  record Ring(int cell, double kilometres) {}

  /** The cell of a home. */
  static int of(GeoPoint home) {
    return home == null ? NOWHERE : row(home) * COLUMNS + column(home);
  }

  /** The cells around a facility, its own among them. */
  static List<Ring> around(GeoPoint facility) {
    List<Ring> rings = new ArrayList<>();
    int first = Math.max(0, row(facility) - REACH);
    int last = Math.min(ROWS - 1, row(facility) + REACH);
    for (int row = first; row <= last; row++) {
      for (int steps = -REACH; steps <= REACH; steps++) {
        int column = Math.floorMod(column(facility) + steps, COLUMNS);
        double apart =
            Math.max(
                toParallel(rowsAway(facility, row)), toMeridian(facility, east(facility, steps)));
        rings.add(new Ring(row * COLUMNS + column, apart));
      }
    }
    return rings;
  }

  /** No home outside {@link #around} is nearer to the facility than so many kilometres. */
  static double beyond(GeoPoint facility) {
    int row = row(facility);
    double parallel =
        Math.min(rowsAway(facility, row - REACH - 1), rowsAway(facility, row + REACH + 1));
    double meridian = Math.min(east(facility, -REACH - 1), east(facility, REACH + 1));
    return Math.min(toParallel(parallel), toMeridian(facility, meridian));
  }

  /** Degrees of latitude to the near side of a row. */
  private static double rowsAway(GeoPoint from, int row) {
    double south = row * SIDE - 90;
    return Math.max(0, Math.max(south - from.latitude(), from.latitude() - south - SIDE));
  }

  /** Degrees of longitude to the near side of a column so many steps to the east. */
  private static double east(GeoPoint from, int steps) {
    double within = (from.longitude() + 180) - column(from) * SIDE;
    return steps == 0 ? 0 : steps > 0 ? steps * SIDE - within : within - (steps + 1) * SIDE;
  }

  private static double toParallel(double degrees) {
    return GeoPoint.EARTH_RADIUS_KM * Math.toRadians(degrees);
  }

  /** Kilometres to the nearest point of a meridian so many degrees away. */
  private static double toMeridian(GeoPoint from, double degrees) {
    double sine = Math.cos(Math.toRadians(from.latitude())) * Math.sin(Math.toRadians(degrees));
    return GeoPoint.EARTH_RADIUS_KM * Math.asin(Math.max(0, Math.min(1, sine)));
  }

  private static int row(GeoPoint point) {
    return Math.min(ROWS - 1, (int) Math.floor((point.latitude() + 90) / SIDE));
  }

  private static int column(GeoPoint point) {
    return Math.floorMod((int) Math.floor((point.longitude() + 180) / SIDE), COLUMNS);
  }
}
