package org.imagingmatch.lint;

import java.util.Set;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;
import org.imagingmatch.reference.Credential;

/** Lives no longer than a credential that supports it, and none that does is recorded. */
final class SupportMissing implements HeldRule {

  @Override
  public Remark look(String pointer, HeldCredential held, Credential known, Recorded recorded) {
    CredentialRule rule = recorded.rules().credentials().get(held.code());
    return !rule.postprimary()
            || rule.supports().isEmpty()
            || rule.supports().stream().anyMatch(all -> holdsAll(all, recorded))
        ? null
        : Remark.note(
                pointer + "/code",
                "credential.unsupported",
                "credential",
                held.code(),
                "prerequisites",
                known.prerequisites().expression())
            .by(known.source(), known.asOf());
  }

  private static boolean holdsAll(Set<String> asked, Recorded recorded) {
    return asked.stream()
        .allMatch(
            code ->
                recorded.person().credentials().stream()
                    .anyMatch(held -> recorded.catalogue().satisfies(held.code(), code)));
  }
}
