package org.imagingmatch.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.HeldLicence;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicenceRequirement;
import org.imagingmatch.reference.LicensingRule;

/** A licence of a place that gives none to the person's role. */
final class LicenceOfNoUse implements Rule<Recorded> {

  @Override
  public Stream<Remark> look(Recorded recorded) {
    List<HeldLicence> held = recorded.person().licences();
    LicenceFamily family =
        recorded.catalogue().role(recorded.person().role()).orElseThrow().licenceFamily();
    return held == null || family == null
        ? Stream.empty()
        : IntStream.range(0, held.size())
            .boxed()
            .flatMap(
                i ->
                    recorded
                        .catalogue()
                        .licensingRule(held.get(i).jurisdiction())
                        .filter(law -> needsNone(law, family))
                        .map(law -> remark(i, law))
                        .stream());
  }

  private static boolean needsNone(LicensingRule law, LicenceFamily family) {
    return law.requirement(family).filter(LicenceRequirement.NO::equals).isPresent();
  }

  private static Remark remark(int index, LicensingRule law) {
    return Remark.note(
            "/licences/" + index + "/jurisdiction",
            "licence.ofNoUse",
            "jurisdiction",
            law.jurisdiction())
        .by(law.source(), law.asOf());
  }
}
