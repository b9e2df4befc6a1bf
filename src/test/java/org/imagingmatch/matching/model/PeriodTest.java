package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @Test
  void fixedTermEndsAfterItsWeeks() {
    assertPeriod(aVacancy().startsOn("2027-01-15").weeks(13), "2027-01-15", "2027-04-16", false);
  }

  @Test
  void permanentPostIsJudgedOverNinetyDaysAndAssumesNothing() {
    VacancyFactsBuilder permanent = aVacancy().contract(Contract.PERMANENT).weeks(null);
    assertPeriod(permanent, "2027-01-15", "2027-04-15", false);
  }

  @Test
  void weeksOfAPermanentPostAreNoTerm() {
    VacancyFactsBuilder permanent = aVacancy().contract(Contract.PERMANENT).weeks(4);
    assertPeriod(permanent, "2027-01-15", "2027-04-15", false);
  }

  @ParameterizedTest
  @CsvSource({"TRAVEL", "LOCAL", "PER_DIEM", "FIXED_TERM"})
  void withoutWeeksNinetyDaysAreAssumed(Contract kind) {
    assertPeriod(aVacancy().contract(kind).weeks(null), "2027-01-15", "2027-04-15", true);
  }

  @Test
  void withoutAStartTheLeadTimeIsAssumed() {
    assertPeriod(aVacancy().startsOn(null).weeks(2), "2026-12-22", "2027-01-05", true);
  }

  @Test
  void withoutAStartAPermanentPostIsAssumedToo() {
    VacancyFactsBuilder permanent = aVacancy().contract(Contract.PERMANENT).startsOn(null);
    assertPeriod(permanent, "2026-12-22", "2027-03-22", true);
  }

  @Test
  void asSoonAsPossibleStartsToday() {
    assertPeriod(aVacancy().startsAsap().weeks(1), "2026-11-22", "2026-11-29", true);
  }

  @Test
  void leadTimeIsConfigurable() {
    MatchingSettings settings = new MatchingSettings(7, 60, 180, 90, 14, Weights.DEFAULT, Map.of());
    Period period = Period.of(aVacancy().startsOn(null).facts(), AS_OF, settings);
    assertThat(period.start()).isEqualTo("2026-11-29");
  }

  private static void assertPeriod(
      VacancyFactsBuilder vacancy, String start, String end, boolean assumed) {
    assertThat(Period.of(vacancy.facts(), AS_OF, SETTINGS))
        .isEqualTo(new Period(LocalDate.parse(start), LocalDate.parse(end), assumed));
  }
}
