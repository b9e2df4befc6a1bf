package org.imagingmatch.lint;

import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.reference.Credential;

/** The body renews it, but until when it holds is not recorded: nothing can rely on it. */
final class EndNotRecorded implements HeldRule {

  @Override
  public Remark look(String pointer, HeldCredential held, Credential known, Recorded recorded) {
    return held.validUntil() != null
            || held.status() == CredentialStatus.REGISTRY_ELIGIBLE
            || known.renewalMonths() == null
        ? null
        : Remark.warning(
                pointer + "/validUntil",
                "credential.noEnd",
                "credential",
                held.code(),
                "months",
                known.renewalMonths())
            .by(known.source(), known.asOf());
  }
}
