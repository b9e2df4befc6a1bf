package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.vacancy.NewVacancy;

/** Prefers what it asks anyway: everybody gets the points, so that they part nobody. */
final class PreferredRequired implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    NewVacancy stated = posting.stated();
    List<String> preferred = stated.preferredCredentials();
    // Whoever comes with an equivalent does not hold the credential itself.
    if (preferred == null || stated.credentials() == null || stated.acceptEquivalents()) {
      return Stream.empty();
    }
    Implication implication = new Implication(posting.catalogue());
    return IntStream.range(0, preferred.size())
        .filter(
            i ->
                implication.holds(
                    stated.credentials().toRequirement(),
                    new Holds(preferred.get(i), false, null, null)))
        .mapToObj(
            i ->
                Remark.note(
                    "/preferredCredentials/" + i,
                    "preferred.required",
                    "credential",
                    preferred.get(i)));
  }
}
