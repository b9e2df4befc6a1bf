package org.imagingmatch.lint;

import java.util.stream.Stream;

/** Without coordinates of the facility, nearness goes by region alone. */
final class PlaceNotMeasured implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return posting.facts().location() == null
        ? Stream.of(
            Remark.note("/facilityId", "facility.notMeasured", "region", posting.facts().region()))
        : Stream.empty();
  }
}
