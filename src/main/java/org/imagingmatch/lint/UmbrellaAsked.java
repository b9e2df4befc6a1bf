package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;

/** Asks a title that any of its specialties satisfies, whichever the post is about. */
final class UmbrellaAsked implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return Node.leaves(posting.stated()).flatMap(leaf -> look(leaf, posting));
  }

  private static Stream<Remark> look(Node leaf, Posting posting) {
    Catalogue catalogue = posting.catalogue();
    Credential asked = catalogue.credential(leaf.asked().holds()).orElseThrow();
    List<String> fitting =
        asked.specialties().stream()
            .filter(code -> Attested.by(code, catalogue).anyMatch(posting.modalities()::contains))
            .toList();
    return asked.specialties().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Remark.note(
                    leaf.holds(),
                    "credential.umbrella",
                    "credential",
                    asked.code(),
                    "specialties",
                    fitting.isEmpty() ? asked.specialties() : fitting)
                .by(asked.source(), asked.asOf()));
  }
}
