package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.candidate.NewCandidate;

/** May be discovered, and no region is recorded: providers of the whole world see the person. */
final class ShownAnywhere implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    NewCandidate person = recorded.person();
    List<String> regions = person.regions();
    return person.discoverable() && (regions == null || regions.isEmpty())
        ? Stream.of(Remark.note("/regions", "discoverable.anywhere"))
        : Stream.empty();
  }
}
