package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.candidate.Experience;
import org.imagingmatch.candidate.HeldCertificate;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.HeldLicence;
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
            Twice.in("/licences", person.licences(), RecordedTwice::covered),
            Twice.in("/certificates", person.certificates(), HeldCertificate::code),
            Twice.in("/experience", person.experience(), Experience::modality),
            Twice.in("/languages", person.languages(), SpokenLanguage::tag))
        .flatMap(remarks -> remarks);
  }

  /** Licences of one place for several modalities are several. */
  private static String covered(HeldLicence licence) {
    return licence.scope() == null
        ? licence.jurisdiction()
        : licence.jurisdiction() + " " + String.join(" ", licence.scope());
  }
}
