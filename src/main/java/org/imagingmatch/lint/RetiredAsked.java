package org.imagingmatch.lint;

import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.reference.AwardStatus;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.Credential;

/** Asks what is no longer granted: fewer people hold it every year, or nobody does. */
final class RetiredAsked implements Rule<Posting> {

  @Override
  public Stream<Remark> look(Posting posting) {
    return Node.leaves(posting.stated()).flatMap(leaf -> look(leaf, posting));
  }

  private static Stream<Remark> look(Node leaf, Posting posting) {
    Credential asked = posting.catalogue().credential(leaf.asked().holds()).orElseThrow();
    if (asked.status() == AwardStatus.ACTIVE) {
      return Stream.empty();
    }
    boolean holdable = canBeMet(leaf.requirement(), posting);
    boolean impossible =
        !holdable && !canBeMet(posting.stated().credentials().toRequirement(), posting);
    String code = asked.holdable() ? "credential.retired" : "credential.extinct";
    Object[] parameters = {"credential", asked.code(), "year", asked.statusYear()};
    Remark remark =
        impossible
            ? Remark.impossible(leaf.holds(), code, parameters)
            : Remark.warning(leaf.holds(), code, parameters);
    return Stream.of(remark.by(asked.source(), asked.asOf()));
  }

  /** Whether anybody could fulfil it, today or later. */
  private static boolean canBeMet(Requirement asked, Posting posting) {
    if (asked instanceof Holds leaf) {
      return canBeHeld(leaf.code(), posting);
    }
    if (asked instanceof Experience) {
      return true;
    }
    long met = asked.branches().stream().filter(branch -> canBeMet(branch, posting)).count();
    if (asked instanceof AllOf all) {
      return met == all.of().size();
    }
    return met >= (asked instanceof AtLeast some ? some.n() : 1);
  }

  private static boolean canBeHeld(String credential, Posting posting) {
    Catalogue catalogue = posting.catalogue();
    Stream<Credential> equivalents =
        posting.stated().acceptEquivalents()
            ? Attested.satisfying(credential, catalogue)
                .flatMap(each -> catalogue.acceptedFor(each.code()).stream())
                .flatMap(row -> Attested.satisfying(row.from(), catalogue))
            : Stream.empty();
    return Stream.concat(Attested.satisfying(credential, catalogue), equivalents)
        .anyMatch(Credential::holdable);
  }
}
