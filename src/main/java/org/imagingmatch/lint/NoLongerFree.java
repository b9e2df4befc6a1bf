package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.imagingmatch.candidate.Availability;

/** The time in which the person was free has gone by. */
final class NoLongerFree implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    Availability free = recorded.person().availability();
    LocalDate until = free == null ? null : free.until();
    return until != null && until.isBefore(recorded.today())
        ? Stream.of(Remark.impossible("/availability/until", "availability.past", "until", until))
        : Stream.empty();
  }
}
