package org.imagingmatch.lint;

import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.model.Competences;

/** Neither experience nor a credential shows a modality: only training posts are open. */
final class NothingToMatch implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    Set<String> modalities = Competences.of(Facts.of(null, recorded.person()), recorded.rules());
    return modalities != null && modalities.isEmpty()
        ? Stream.of(Remark.impossible("/experience", "person.noModality"))
        : Stream.empty();
  }
}
