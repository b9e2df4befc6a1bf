package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement;

/** Names the same branch twice; of {@code atLeast n}, one credential then counts as two. */
final class BranchTwice implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return Node.all(posting.stated()).flatMap(BranchTwice::look);
  }

  private static Stream<Remark> look(Node node) {
    List<Node> branches = node.branches();
    List<Requirement> asked = branches.stream().map(Node::requirement).toList();
    boolean counted = node.asked().atLeast() != null && node.asked().atLeast() > 1;
    return IntStream.range(0, asked.size())
        .filter(i -> asked.indexOf(asked.get(i)) < i)
        .mapToObj(
            i ->
                Remark.warning(
                    branches.get(i).pointer(),
                    counted ? "credentials.countedTwice" : "credentials.twice",
                    "first",
                    branches.get(asked.indexOf(asked.get(i))).pointer()));
  }
}
