package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.Judging.allOf;
import static org.imagingmatch.matching.model.Judging.anyOf;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parts of what a vacancy asks in credentials are changed one by one, and together. */
class TreeRelaxationsTest {

  private static final String ACCEPT_ELIGIBLE = "credentials.acceptEligible";

  @Test
  void twoPartsOfWhatIsAskedInCredentialsAreChangedTogether() {
    VacancyFacts vacancy =
        aVacancy().requiring(allOf(holds("ARRT-CT"), holds("ARRT-MR"), holds("ARRT-R"))).facts();
    CandidateFacts eligibleInTwo =
        aCandidate()
            .id(new UUID(5, 1))
            .citizenOf("US")
            .holding("ARRT-R")
            .available(null, null)
            .registryEligible("ARRT-CT")
            .registryEligible("ARRT-MR")
            .facts();
    List<Variant> accepting =
        changes(vacancy).stream()
            .filter(each -> code(each).equals(ACCEPT_ELIGIBLE))
            .limit(2)
            .toList();
    assertThat(accepting.get(0).goesWith(accepting.get(1))).isTrue();
    assertThat(accepting)
        .allSatisfy(
            one ->
                assertThat(then(one.vacancy(), eligibleInTwo)).isEqualTo(Eligibility.INELIGIBLE));
    VacancyFacts after = vacancy;
    for (Variant change : accepting) {
      after = change.relaxation().of(after);
    }
    assertThat(then(after, eligibleInTwo)).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(after.credentials())
        .isEqualTo(
            allOf(
                new Requirement.Holds("ARRT-CT", true, null, null),
                new Requirement.Holds("ARRT-MR", true, null, null),
                holds("ARRT-R")));
  }

  @Test
  void ofTwoDroppedPartsTheLastStays() {
    VacancyFacts vacancy = aVacancy().requiring(allOf(holds("ARRT-CT"), holds("ARRT-MR"))).facts();
    VacancyFacts after = vacancy;
    for (Relaxation option : RelaxationOptions.of(vacancy, situation(vacancy))) {
      if (option.what().code().equals("credentials.dropBranch")) {
        after = option.of(after);
      }
    }
    assertThat(after.credentials()).isEqualTo(allOf(holds("ARRT-MR")));
  }

  @Test
  void aPartAndWhatIsInsideItAreAlternatives() {
    VacancyFacts vacancy =
        aVacancy()
            .requiring(allOf(holds("ARRT-R"), anyOf(holds("ARRT-CT"), holds("ARRT-MR"))))
            .facts();
    List<Variant> changes = changes(vacancy);
    assertThat(together(changes, "credentials.drop")).isEmpty();
    assertThat(together(changes, "credentials.dropBranch [ARRT-CT, ARRT-MR]"))
        .contains("credentials.acceptEligible ARRT-R", "credentials.dropBranch [ARRT-R]")
        .doesNotContain("credentials.acceptEligible ARRT-CT");
  }

  /** What may be changed together with something, in credentials. */
  private static List<String> together(List<Variant> changes, String with) {
    Variant one =
        changes.stream().filter(each -> named(each).equals(with)).findFirst().orElseThrow();
    return changes.stream()
        .filter(each -> each.relaxation().topic().what().equals("credentials"))
        .filter(each -> each != one && each.goesWith(one))
        .map(TreeRelaxationsTest::named)
        .toList();
  }

  private static String named(Variant change) {
    Reason what = change.relaxation().what();
    Object of = what.parameters().getOrDefault("credential", what.parameters().get("credentials"));
    return of == null ? what.code() : what.code() + " " + of;
  }

  private static String code(Variant change) {
    return change.relaxation().what().code();
  }

  private static Eligibility then(VacancyFacts vacancy, CandidateFacts person) {
    return Match.eligibilityOf(vacancy, person, situation(vacancy));
  }

  private static List<Variant> changes(VacancyFacts vacancy) {
    return RelaxationOptions.of(vacancy, situation(vacancy)).stream()
        .map(each -> Variant.of(each, vacancy, situation(vacancy)))
        .toList();
  }

  private static Situation situation(VacancyFacts vacancy) {
    return Situation.of(vacancy, AS_OF, RULES, SETTINGS);
  }
}
