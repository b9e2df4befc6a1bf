package org.imagingmatch.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.imagingmatch.platform.body.UpperCaseWord;
import org.imagingmatch.platform.store.Near;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which facilities to find: the filters of the list, and what has no place in an address.
 *
 * @param near where it is; none without a location
 * @param not none of these filters may hold
 * @param facets names of filters whose values to count
 */
public record FacilitySearch(
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.AREA) String> region,
    @Size(max = 50, message = "{values}") List<@UpperCaseWord String> setting,
    @Size(min = 1, max = 200) String name,
    @Valid Near near,
    @Valid FacilityFilter not,
    @Size(max = 20, message = "{values}") List<String> facets,
    @Min(1) Integer limit,
    String cursor) {

  /** The same as an address says it. */
  static FacilitySearch of(FacilityFilter filter, List<String> facets, PageRequest page) {
    return new FacilitySearch(
        filter.region(),
        filter.setting(),
        filter.name(),
        null,
        null,
        facets,
        page.limit(),
        page.cursor());
  }

  Restrictions restrictions(Regions regions) {
    Restrictions restrictions = new FacilityFilter(region, setting, name).restrictions(regions);
    if (near != null) {
      restrictions.and("near", Near.within("r.latitude", "r.longitude"), near.values());
    }
    return not == null ? restrictions : restrictions.none(not.restrictions(regions));
  }

  PageRequest page() {
    return new PageRequest(limit, cursor);
  }
}
