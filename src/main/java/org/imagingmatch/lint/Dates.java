package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.vacancy.NewVacancy;

/** Days that contradict each other, or have gone by. */
final class Dates implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    NewVacancy stated = posting.stated();
    LocalDate start = stated.startsOn();
    LocalDate closing = stated.closesOn();
    List<Remark> remarks = new ArrayList<>();
    if (start != null && start.isBefore(posting.today())) {
      remarks.add(Remark.warning("/startsOn", "start.past", "start", start));
    }
    if (start != null && stated.startsAsap()) {
      remarks.add(Remark.warning("/startsAsap", "start.both", "start", start));
    }
    if (closing != null && closing.isBefore(posting.today())) {
      remarks.add(Remark.warning("/closesOn", "closing.past", "closing", closing));
    }
    if (closing != null && start != null && closing.isAfter(start)) {
      remarks.add(
          Remark.warning("/closesOn", "closing.afterStart", "closing", closing, "start", start));
    }
    return remarks.stream();
  }
}
