package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A visa is offered that cannot be there by the start. */
final class VisaLeadTime implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    int days = posting.situation().settings().visaDays();
    LocalDate earliest = posting.today().plusDays(days);
    return Boolean.TRUE.equals(posting.stated().sponsorsVisa()) && earliest.isAfter(posting.start())
        ? Stream.of(
            Remark.warning(
                "/sponsorsVisa",
                "visa.noTimeLeft",
                "start",
                posting.start(),
                "days",
                days,
                "from",
                earliest))
        : Stream.empty();
  }
}
