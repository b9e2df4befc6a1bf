package org.imagingmatch.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.Equivalence;

/** Asks a foreign credential alone, though employers take one of the country itself for it. */
final class LocalEquivalents implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    if (posting.stated().acceptEquivalents()) {
      return Stream.empty();
    }
    Set<String> asked =
        Node.leaves(posting.stated()).map(leaf -> leaf.asked().holds()).collect(Collectors.toSet());
    return Node.leaves(posting.stated()).flatMap(leaf -> look(leaf, asked, posting));
  }

  private static Stream<Remark> look(Node leaf, Set<String> asked, Posting posting) {
    Catalogue catalogue = posting.catalogue();
    Credential credential = catalogue.credential(leaf.asked().holds()).orElseThrow();
    List<Equivalence> local =
        catalogue.acceptedFor(credential.code()).stream()
            .filter(row -> isOf(posting.country(), row.from(), catalogue))
            .toList();
    boolean foreign = credential.country() != null && !credential.country().equals(posting.country());
    return !foreign || local.isEmpty() || local.stream().anyMatch(row -> asked.contains(row.from()))
        ? Stream.empty()
        : Stream.of(
            Remark.warning(
                    leaf.holds(),
                    "credential.foreign",
                    "credential",
                    credential.code(),
                    "country",
                    posting.country(),
                    "equivalents",
                    local.stream().map(Equivalence::from).toList())
                .by(local.get(0).source(), local.get(0).asOf()));
  }

  private static boolean isOf(String country, String credential, Catalogue catalogue) {
    return catalogue
        .credential(credential)
        .filter(Credential::holdable)
        .map(Credential::country)
        .filter(country::equals)
        .isPresent();
  }
}
