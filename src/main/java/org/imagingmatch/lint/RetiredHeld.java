package org.imagingmatch.lint;

import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.reference.Credential;

/** Nobody can hold it today, so that it counts nothing. */
final class RetiredHeld implements HeldRule {

  @Override
  public Remark look(String pointer, HeldCredential held, Credential known, Recorded recorded) {
    return known.holdable()
        ? null
        : Remark.warning(
                pointer + "/code",
                "credential.extinct",
                "credential",
                held.code(),
                "year",
                known.statusYear())
            .by(known.source(), known.asOf());
  }
}
