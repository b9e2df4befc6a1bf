package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.reference.Credential;

/** Something that can be worth saying about a single credential that a person holds. */
@FunctionalInterface
interface HeldRule {

  /** What there is to say; null = nothing. */
  Remark look(String pointer, HeldCredential held, Credential known, Recorded recorded);

  /** Looks at all that a person holds. */
  default Stream<Remark> each(Recorded recorded) {
    List<HeldCredential> held = recorded.person().credentials();
    return held == null
        ? Stream.empty()
        : IntStream.range(0, held.size())
            .mapToObj(
                i ->
                    look(
                        "/credentials/" + i,
                        held.get(i),
                        recorded.catalogue().credential(held.get(i).code()).orElseThrow(),
                        recorded))
            .filter(remark -> remark != null);
  }
}
