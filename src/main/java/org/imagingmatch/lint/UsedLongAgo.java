package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.vacancy.AskedModality;

/** Asks recent use, and lets pass what the fit RECENCY gives no point for any more. */
final class UsedLongAgo implements Rule<Posting> {

  /** Months after which use counts nothing for RECENCY. */
  private static final int FADED = 60;

  @Override
  public Stream<Remark> look(Posting posting) {
    List<AskedModality> asked = posting.stated().modalities();
    return IntStream.range(0, asked.size())
        .filter(i -> asked.get(i).usedWithinMonths() != null)
        .filter(i -> asked.get(i).usedWithinMonths() > FADED)
        .mapToObj(
            i ->
                Remark.note(
                    "/modalities/" + i + "/usedWithinMonths",
                    "modality.longAgo",
                    "modality",
                    asked.get(i).code(),
                    "months",
                    FADED));
  }
}
