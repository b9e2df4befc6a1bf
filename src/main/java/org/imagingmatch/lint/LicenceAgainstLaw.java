package org.imagingmatch.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.imagingmatch.reference.LicenceRequirement;
import org.imagingmatch.reference.LicensingRule;

/** The vacancy says of a licence the contrary of what the place does; the vacancy wins. */
final class LicenceAgainstLaw implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    Boolean stated = posting.stated().licenceRequired();
    LicensingRule law = posting.law().orElse(null);
    if (stated == null || law == null || posting.role().licenceFamily() == null) {
      return Stream.empty();
    }
    Optional<LicenceRequirement> need = law.requirement(posting.role().licenceFamily());
    LicenceRequirement contrary = stated ? LicenceRequirement.NO : LicenceRequirement.YES;
    return need
        .filter(contrary::equals)
        .map(known -> stated ? "licence.notNeeded" : "licence.needed")
        .map(code -> Remark.warning("/licenceRequired", code, "jurisdiction", law.jurisdiction()))
        .map(remark -> remark.by(law.source(), law.asOf()))
        .stream();
  }
}
