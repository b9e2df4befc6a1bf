package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement;

/**
 * A branch that changes nothing: the stricter of two alternatives, or the laxer of two conditions.
 */
final class BranchWithoutEffect implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    Implication implication = new Implication(posting.catalogue());
    return Node.all(posting.stated()).flatMap(node -> look(node, implication));
  }

  private static Stream<Remark> look(Node node, Implication implication) {
    if (node.asked().of() != null) {
      return Stream.empty();
    }
    boolean alternatives = node.asked().anyOf() != null;
    List<Node> branches = node.branches();
    return branches.stream()
        .flatMap(
            branch ->
                branches.stream()
                    .filter(other -> makesIdle(other, branch, alternatives, implication))
                    .limit(1)
                    .map(
                        other ->
                            Remark.note(
                                branch.pointer(),
                                alternatives
                                    ? "credentials.idleAlternative"
                                    : "credentials.idleCondition",
                                "other",
                                other.pointer())));
  }

  private static boolean makesIdle(
      Node other, Node branch, boolean alternatives, Implication implication) {
    Requirement one = branch.requirement();
    Requirement two = other.requirement();
    return !one.equals(two)
        && (alternatives ? implication.holds(one, two) : implication.holds(two, one))
        && !(implication.holds(one, two)
            && implication.holds(two, one)
            && branch.pointer().compareTo(other.pointer()) < 0);
  }
}
