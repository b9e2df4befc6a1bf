package org.imagingmatch.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.Period;
import org.imagingmatch.vacancy.NewVacancy;

/** The time of the contract is not stated, so that people are judged over an assumed one. */
final class PeriodAssumed implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    NewVacancy stated = posting.stated();
    Period period = posting.situation().period();
    List<Remark> remarks = new ArrayList<>();
    if (stated.startsOn() == null) {
      remarks.add(Remark.note("/startsOn", "start.assumed", "start", period.start()));
    }
    if (stated.contract() != Contract.PERMANENT && stated.weeks() == null) {
      remarks.add(
          Remark.note(
              "/weeks",
              "weeks.assumed",
              "end",
              period.end(),
              "contract",
              stated.contract() == null ? null : stated.contract().name()));
    }
    return remarks.stream();
  }
}
