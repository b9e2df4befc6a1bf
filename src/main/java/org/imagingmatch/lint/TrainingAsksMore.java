package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.vacancy.AskedModality;

/** A training post asks what people come there to gain. */
final class TrainingAsksMore implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return posting.stated().training()
        ? Stream.concat(months(posting), credentials(posting))
        : Stream.empty();
  }

  private static Stream<Remark> months(Posting posting) {
    List<AskedModality> asked = posting.stated().modalities();
    return IntStream.range(0, asked.size())
        .filter(
            i -> asked.get(i).minimumMonths() != null || asked.get(i).usedWithinMonths() != null)
        .mapToObj(
            i ->
                Remark.warning(
                    "/modalities/" + i, "training.experience", "modality", asked.get(i).code()));
  }

  /** Those that attest what is to be learnt, and are asked of everybody. */
  private static Stream<Remark> credentials(Posting posting) {
    Implication implication = new Implication(posting.catalogue());
    return Node.leaves(posting.stated())
        .filter(
            leaf ->
                posting
                    .catalogue()
                    .credential(leaf.asked().holds())
                    .orElseThrow()
                    .fullModalities()
                    .stream()
                    .anyMatch(posting.modalities()::contains))
        .filter(
            leaf ->
                implication.holds(
                    posting.stated().credentials().toRequirement(),
                    new Holds(leaf.asked().holds(), false, null, null)))
        .map(
            leaf ->
                Remark.warning(
                    leaf.holds(), "training.credential", "credential", leaf.asked().holds()));
  }
}
