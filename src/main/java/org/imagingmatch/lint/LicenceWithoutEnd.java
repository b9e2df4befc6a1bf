package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.HeldLicence;

/** Until when a licence holds is not recorded: nothing can rely on it. */
final class LicenceWithoutEnd implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    List<HeldLicence> held = recorded.person().licences();
    return held == null
        ? Stream.empty()
        : IntStream.range(0, held.size())
            .filter(i -> held.get(i).validUntil() == null)
            .mapToObj(
                i ->
                    Remark.warning(
                        "/licences/" + i + "/validUntil",
                        "licence.noEnd",
                        "jurisdiction",
                        held.get(i).jurisdiction()));
  }
}
