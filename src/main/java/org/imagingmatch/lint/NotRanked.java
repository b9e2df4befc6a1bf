package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.candidate.CandidateStatus;

/** Only active people are ranked. */
final class NotRanked implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    return recorded.status() == CandidateStatus.ACTIVE
        ? Stream.empty()
        : Stream.of(Remark.note("/status", "status.notRanked", "status", recorded.status().name()));
  }
}
