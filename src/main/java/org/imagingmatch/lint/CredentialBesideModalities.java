package org.imagingmatch.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;

/**
 * Asks a credential that is about other modalities than the post. One on which another credential
 * of the tree stands belongs there, as radiography does to CT.
 */
final class CredentialBesideModalities implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    Set<String> basic =
        Node.leaves(posting.stated())
            .map(leaf -> posting.catalogue().credential(leaf.asked().holds()).orElseThrow())
            .map(Credential::prerequisites)
            .filter(prerequisites -> prerequisites != null)
            .flatMap(prerequisites -> prerequisites.codes().stream())
            .collect(Collectors.toSet());
    return Node.leaves(posting.stated())
        .filter(leaf -> !basic.contains(leaf.asked().holds()))
        .flatMap(leaf -> look(leaf, posting));
  }

  private static Stream<Remark> look(Node leaf, Posting posting) {
    Catalogue catalogue = posting.catalogue();
    Credential asked = catalogue.credential(leaf.asked().holds()).orElseThrow();
    List<String> attested = Attested.by(asked.code(), catalogue).distinct().toList();
    return attested.isEmpty() || attested.stream().anyMatch(posting.modalities()::contains)
        ? Stream.empty()
        : Stream.of(
            Remark.warning(
                    leaf.holds(),
                    "credential.otherModalities",
                    "credential",
                    asked.code(),
                    "modalities",
                    attested)
                .by(asked.source(), asked.asOf()));
  }
}
