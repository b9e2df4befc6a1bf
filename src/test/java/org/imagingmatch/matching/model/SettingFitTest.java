package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingFitTest {

  private static final String USED = "2026-11-01";

  @Test
  void shareOfAskedSettingsAndPlatformsTogetherCounts() {
    VacancyFactsBuilder vacancy =
        aVacancy().asking("CT").settings("TRAUMA", "ICU").platforms("SIEMENS", "GE");
    measure(
            vacancy,
            aCandidate().experience("CT", 24, USED, Set.of("TRAUMA", "CLINIC"), Set.of("GE")))
        .isScored(0.5);
    measure(vacancy, aCandidate().experience("CT", 24, USED, Set.of("TRAUMA"), null))
        .isScored(0.25);
    measure(vacancy, aCandidate().experience("CT", 24, USED, Set.of(), Set.of())).isScored(0);
  }

  @Test
  void settingIsNoPlatform() {
    measure(
            aVacancy().asking("CT").settings("A"),
            aCandidate().experience("CT", 24, USED, Set.of(), Set.of("A")))
        .isScored(0);
  }

  @Test
  void onlyRowsOfTheAskedModalitiesCount() {
    CandidateFactsBuilder elsewhere =
        aCandidate().experience("MR", 24, USED, Set.of("TRAUMA"), Set.of());
    measure(aVacancy().asking("CT").settings("TRAUMA"), elsewhere).isScored(0);
    measure(aVacancy().asking("CT", "MR").settings("TRAUMA"), elsewhere).isScored(1);
  }

  @Test
  void rowsOfChildrenCountForTheParent() {
    measure(
            aVacancy().asking("US").settings("CLINIC"),
            aCandidate().experience("US-AB", 24, USED, Set.of("CLINIC"), Set.of()))
        .isScored(1);
  }

  @Test
  void facilitySettingsStandInOnlyWhereTheVacancyStatesNeither() {
    CandidateFactsBuilder trauma =
        aCandidate().experience("XR", 24, USED, Set.of("TRAUMA"), Set.of("GE"));
    measure(aVacancy().facilitySettings("TRAUMA", "RURAL"), trauma).isScored(0.5);
    measure(aVacancy().facilitySettings("TRAUMA", "RURAL").platforms("GE"), trauma).isScored(1);
    measure(aVacancy().facilitySettings("TRAUMA").settings("RURAL"), trauma).isScored(0);
  }

  @Test
  void nothingAskedAnywhereIsNotStated() {
    measure(aVacancy(), aCandidate().experience("XR", 24, USED, Set.of("TRAUMA"), Set.of()))
        .isNotStated();
  }

  @Test
  void experienceWithoutSettingsIsNoData() {
    measure(aVacancy().settings("TRAUMA"), aCandidate().experience("XR", 24, USED)).hasNoData();
    measure(aVacancy().settings("TRAUMA"), aCandidate()).hasNoData();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.SETTING, vacancy, candidate);
  }
}
