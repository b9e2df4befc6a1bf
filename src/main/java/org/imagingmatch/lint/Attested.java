package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Competence;
import org.imagingmatch.reference.Credential;

/** What the catalogue knows of single credentials, as the rules ask it. */
final class Attested {

  private Attested() {}

  /**
   * Modalities that a credential attests, fully or in part; of a title, those of its specialties.
   */
  static Stream<String> by(String credential, Catalogue catalogue) {
    return satisfying(credential, catalogue)
        .flatMap(each -> each.competences().stream())
        .map(Competence::modality);
  }

  /** The credential and its specialties: each satisfies whoever asks it. */
  static Stream<Credential> satisfying(String credential, Catalogue catalogue) {
    Credential asked = catalogue.credential(credential).orElseThrow();
    return Stream.concat(
        Stream.of(asked),
        asked.specialties().stream().flatMap(code -> catalogue.credential(code).stream()));
  }
}
