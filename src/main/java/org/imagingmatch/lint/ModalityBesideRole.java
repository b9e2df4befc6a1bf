package org.imagingmatch.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.reference.Role;
import org.imagingmatch.vacancy.AskedModality;

/** Asks a modality in which the role does not usually work. */
final class ModalityBesideRole implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    Role role = posting.role();
    Set<String> usual =
        role.defaultModalities().stream()
            .flatMap(code -> Posting.akin(code, posting.catalogue()))
            .collect(Collectors.toSet());
    if (usual.isEmpty()) {
      return Stream.empty();
    }
    List<AskedModality> asked = posting.stated().modalities();
    return IntStream.range(0, asked.size())
        .filter(
            i -> Posting.akin(asked.get(i).code(), posting.catalogue()).noneMatch(usual::contains))
        .mapToObj(
            i ->
                Remark.note(
                        "/modalities/" + i + "/code",
                        "modality.notOfRole",
                        "modality",
                        asked.get(i).code(),
                        "role",
                        role.code(),
                        "usual",
                        role.defaultModalities())
                    .by(role.source(), role.asOf()));
  }
}
