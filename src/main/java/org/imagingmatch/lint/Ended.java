package org.imagingmatch.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.HeldCertificate;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.HeldLicence;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.candidate.WorkRight;

/** What ended before today counts no more. */
final class Ended implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    NewCandidate person = recorded.person();
    LocalDate today = recorded.today();
    return Stream.of(
            in(
                "credentials",
                person.credentials(),
                HeldCredential::validUntil,
                HeldCredential::code,
                today),
            in(
                "licences",
                person.licences(),
                HeldLicence::validUntil,
                HeldLicence::jurisdiction,
                today),
            in(
                "certificates",
                person.certificates(),
                HeldCertificate::validUntil,
                HeldCertificate::code,
                today),
            in("workRights", person.workRights(), WorkRight::validUntil, WorkRight::country, today))
        .flatMap(remarks -> remarks);
  }

  private static <T> Stream<Remark> in(
      String section,
      List<T> list,
      Function<T, LocalDate> end,
      Function<T, String> name,
      LocalDate today) {
    return list == null
        ? Stream.empty()
        : IntStream.range(0, list.size())
            .filter(i -> end.apply(list.get(i)) != null)
            .filter(i -> end.apply(list.get(i)).isBefore(today))
            .mapToObj(
                i ->
                    Remark.warning(
                        "/%s/%d/validUntil".formatted(section, i),
                        "person.ended",
                        "entry",
                        name.apply(list.get(i)),
                        "validUntil",
                        end.apply(list.get(i))));
  }
}
