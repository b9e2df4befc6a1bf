package org.imagingmatch.lint;

import java.util.stream.Stream;

/** Takes people who are registry-eligible, but only if that was verified, which is rarely done. */
final class EligibleVerified implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return Node.leaves(posting.stated())
        .filter(leaf -> Boolean.TRUE.equals(leaf.asked().orEligible()))
        .filter(leaf -> leaf.asked().verifiedAs() != null)
        .map(
            leaf ->
                Remark.note(
                    leaf.pointer() + "/verifiedAs",
                    "credential.eligibleVerified",
                    "credential",
                    leaf.asked().holds(),
                    "verifiedAs",
                    leaf.asked().verifiedAs().name()));
  }
}
