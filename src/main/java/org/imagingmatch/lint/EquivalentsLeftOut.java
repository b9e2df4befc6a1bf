package org.imagingmatch.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.Equivalence;

/** Insists on a credential, though employers take another for it that the vacancy does not name. */
final class EquivalentsLeftOut implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    if (posting.stated().acceptEquivalents()) {
      return Stream.empty();
    }
    Set<String> asked =
        Node.leaves(posting.stated()).map(leaf -> leaf.asked().holds()).collect(Collectors.toSet());
    return Node.leaves(posting.stated()).flatMap(leaf -> look(leaf, asked, posting.catalogue()));
  }

  private static Stream<Remark> look(Node leaf, Set<String> asked, Catalogue catalogue) {
    String credential = leaf.asked().holds();
    List<Equivalence> others =
        catalogue.acceptedFor(credential).stream()
            .filter(
                row -> catalogue.credential(row.from()).filter(Credential::holdable).isPresent())
            .filter(row -> asked.stream().noneMatch(code -> catalogue.satisfies(row.from(), code)))
            .toList();
    return others.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Remark.note(
                    leaf.holds(),
                    "credential.equivalents",
                    "credential",
                    credential,
                    "equivalents",
                    others.stream().map(Equivalence::from).toList())
                .by(others.get(0).source(), others.get(0).asOf()));
  }
}
