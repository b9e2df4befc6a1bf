package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.vacancy.NewVacancy;

/** Pay by the hour or the year compares with the other only where the hours are known. */
final class PayWithoutHours implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    NewVacancy stated = posting.stated();
    return stated.pay() != null
            && stated.pay().per() != PayPeriod.WEEK
            && stated.hoursPerWeek() == null
        ? Stream.of(Remark.note("/hoursPerWeek", "pay.noHours", "per", stated.pay().per().name()))
        : Stream.empty();
  }
}
