package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicenceRequirement;
import org.imagingmatch.reference.LicensingRule;
import org.imagingmatch.reference.Role;

/** Whether a licence is needed is not known, and the vacancy does not say; nobody is ELIGIBLE. */
final class LicenceNotKnown implements Rule<Posting> {

  private static final String POINTER = "/licenceRequired";

  @Override
  public Stream<Remark> look(Posting posting) {
    return posting.stated().licenceRequired() == null
        ? Stream.ofNullable(remark(posting))
        : Stream.empty();
  }

  private static Remark remark(Posting posting) {
    Role role = posting.role();
    LicenceFamily family = role.licenceFamily();
    if (family == null) {
      return Remark.note(POINTER, "licence.noFamily", "role", role.code())
          .by(role.source(), role.asOf());
    }
    LicensingRule law = posting.law().orElse(null);
    LicenceRequirement need = law == null ? null : law.requirement(family).orElse(null);
    if (need == LicenceRequirement.YES || need == LicenceRequirement.NO) {
      return null;
    }
    String code = need == null ? "licence.notResearched" : "licence.partial";
    Remark remark =
        Remark.note(
            POINTER,
            code,
            "jurisdiction",
            posting.jurisdiction(),
            "role",
            role.code(),
            "note",
            need == null ? null : law.note());
    return need == null ? remark : remark.by(law.source(), law.asOf());
  }
}
