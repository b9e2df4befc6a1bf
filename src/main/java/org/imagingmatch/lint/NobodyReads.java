package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.vacancy.VacancyStatus;

/** Open, and shared with no agency. */
final class NobodyReads implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    List<?> agencies = posting.stated().sharedWith();
    return posting.status() == VacancyStatus.OPEN && agencies != null && agencies.isEmpty()
        ? Stream.of(Remark.warning("/sharedWith", "shared.nobody"))
        : Stream.empty();
  }
}
