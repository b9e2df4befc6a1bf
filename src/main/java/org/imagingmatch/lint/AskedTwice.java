package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.vacancy.AskedCertificate;
import org.imagingmatch.vacancy.AskedLanguage;
import org.imagingmatch.vacancy.NewVacancy;

/** Lists in which a vacancy asks the same again. */
final class AskedTwice implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    NewVacancy stated = posting.stated();
    return Stream.of(
            Twice.in("/preferredCredentials", stated.preferredCredentials(), code -> code),
            Twice.in("/languages", stated.languages(), AskedLanguage::tag),
            Twice.in("/certificates", stated.certificates(), AskedCertificate::code))
        .flatMap(remarks -> remarks);
  }
}
