package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.candidate.Experience;
import org.imagingmatch.candidate.HeldCertificate;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.candidate.SpokenLanguage;

/** Lists in which the same is recorded again. */
final class RecordedTwice implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    NewCandidate person = recorded.person();
    return Stream.of(
            Twice.in("/workRights", person.workRights(), one -> one.country() + " " + one.basis()),
            Twice.in("/credentials", person.credentials(), HeldCredential::code),
            Twice.in(
                "/licences",
                person.licences(),
                one -> one.scope() == null ? one.jurisdiction() : one.jurisdiction() + " " + one.scope()),
            Twice.in("/certificates", person.certificates(), HeldCertificate::code),
            Twice.in("/experience", person.experience(), Experience::modality),
            Twice.in("/languages", person.languages(), SpokenLanguage::tag))
        .flatMap(remarks -> remarks);
  }
}
