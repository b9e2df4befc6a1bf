package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.matching.model.VerificationLevel;
import org.junit.jupiter.api.Test;

/** When one requirement includes another. */
class ImplicationTest {

  private static final Requirement MR = holds("ARRT-MR");
  private static final Requirement CT = holds("ARRT-CT");

  @Test
  void specialtyIsItsTitleAndNotTheReverse() {
    assertThat(includes(holds("ARDMS-RDMS-AB"), holds("ARDMS-RDMS"))).isTrue();
    assertThat(includes(holds("ARDMS-RDMS"), holds("ARDMS-RDMS-AB"))).isFalse();
  }

  @Test
  void allOfThemAreEachOfThem() {
    assertThat(includes(new AllOf(List.of(MR, CT)), CT)).isTrue();
    assertThat(includes(new AllOf(List.of(MR, CT)), new AllOf(List.of(CT, MR)))).isTrue();
    assertThat(includes(CT, new AllOf(List.of(MR, CT)))).isFalse();
  }

  @Test
  void eachOfThemIsAnyOfThem() {
    assertThat(includes(MR, new AnyOf(List.of(CT, MR)))).isTrue();
    assertThat(includes(new AnyOf(List.of(CT, MR)), new AnyOf(List.of(MR, CT)))).isTrue();
    assertThat(includes(new AllOf(List.of(MR, CT)), new AnyOf(List.of(CT)))).isTrue();
    assertThat(includes(new AnyOf(List.of(CT, MR)), MR)).isFalse();
  }

  @Test
  void laxerDemandIsIncluded() {
    Requirement verified = new Holds("ARRT-MR", false, null, VerificationLevel.PRIMARY_SOURCE);
    Requirement seen = new Holds("ARRT-MR", false, null, VerificationLevel.DOCUMENT);
    assertThat(includes(verified, seen)).isTrue();
    assertThat(includes(seen, verified)).isFalse();
    assertThat(includes(MR, seen)).isFalse();
  }

  @Test
  void eligibilityIncludesWhatGivesItMoreTime() {
    Requirement soon = new Holds("ARRT-MR", true, 6, null);
    Requirement later = new Holds("ARRT-MR", true, 12, null);
    assertThat(includes(soon, later)).isTrue();
    assertThat(includes(later, soon)).isFalse();
    assertThat(includes(MR, soon)).isTrue();
    assertThat(includes(soon, MR)).isFalse();
    assertThat(includes(new Holds("ARRT-MR", true, null, null), soon)).isFalse();
  }

  @Test
  void moreMonthsIncludeFewer() {
    assertThat(includes(new Experience("MR", 24), new Experience("MR", 12))).isTrue();
    assertThat(includes(new Experience("MR", 12), new Experience("MR", 24))).isFalse();
    assertThat(includes(new Experience("CT", 24), new Experience("MR", 12))).isFalse();
  }

  @Test
  void someOfManyIncludeOnlyThemselves() {
    Requirement two = new AtLeast(2, List.of(MR, CT));
    assertThat(includes(two, two)).isTrue();
    assertThat(includes(two, MR)).isFalse();
  }

  private static boolean includes(Requirement one, Requirement other) {
    return new Implication(Looks.CATALOGUE).holds(one, other);
  }

  private static Requirement holds(String code) {
    return new Holds(code, false, null, null);
  }
}
