package org.imagingmatch.demo.people;

import java.util.List;
import org.imagingmatch.candidate.Home;
import org.imagingmatch.platform.Location;

/**
 * Where people live.
 *
 * @param region ISO 3166-2, or the country where it has no subdivisions here
 * @param weight how many of the country's people live there, against its other towns
 */
record Town(String region, String town, double latitude, double longitude, double weight) {

  static final List<Town> ALL = Table.read("towns.csv", Town.class);

  /** About 20 km: nobody lives in the very middle of a town. */
  private static final double SPREAD = 0.18;

  String country() {
    return region.substring(0, 2);
  }

  /** A home in or around the town, to about 10 m. */
  Home home(Draw draw) {
    return new Home(region, new Location(around(latitude, draw), around(longitude, draw)));
  }

  private static double around(double middle, Draw draw) {
    return Math.round((middle + draw.between(-SPREAD, SPREAD)) * 1e4) / 1e4;
  }
}
