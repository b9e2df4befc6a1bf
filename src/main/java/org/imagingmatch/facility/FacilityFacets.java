package org.imagingmatch.facility;

import java.util.List;
import org.imagingmatch.platform.store.Facet;

/** The filters of facilities whose values can be counted. */
final class FacilityFacets {

  static final List<Facet> ALL =
      List.of(
          Facet.of("region", "r.region"),
          new Facet(
              "setting", "cross join unnest(r.settings) as s (setting)", "s.setting", List.of()));

  private FacilityFacets() {}
}
