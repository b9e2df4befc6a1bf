package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who tries the service finds: people for nearly every open post. */
@QuarkusTest
class DemoRankingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int A_FEW = 3;

  @Inject DemoRecords records;
  @Inject RuleBook rules;

  private DemoDay day;

  @BeforeEach
  void drawThePersonaAgency() {
    day = new DemoDay(records, rules, TODAY);
  }

  @Test
  void thePersonaAgencyHasAFewPeopleForNineOfTenOpenVacancies() {
    Collection<VacancyFacts> open = day.openVacancies().values();
    long answered =
        open.stream().filter(one -> day.matches(one).limit(A_FEW).count() == A_FEW).count();
    assertThat(answered).isGreaterThanOrEqualTo(open.size() * 9L / 10);
  }

  @Test
  void everyOpenVacancyHasAHead() {
    assertThat(day.openVacancies().values())
        .allMatch(vacancy -> day.matches(vacancy).findAny().isPresent());
  }

  @Test
  void theVacancyOfTheExamplesHasARankingOfEligibleAndConditionalPeople() {
    Map<Eligibility, Long> found =
        day.matches(day.openVacancies().get(DemoIds.MRI_VACANCY_EXTERNAL_ID))
            .collect(Collectors.groupingBy(Match::eligibility, Collectors.counting()));
    assertThat(found.get(Eligibility.ELIGIBLE)).isGreaterThanOrEqualTo(A_FEW);
    assertThat(found.get(Eligibility.CONDITIONAL)).isGreaterThanOrEqualTo(A_FEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-02-28", "2028-02-29", "2029-12-31"})
  void theCandidateOfTheExamplesIsEligibleForTheirVacancyOnWhateverDayTheyAreLoaded(String on) {
    DemoDay other = new DemoDay(records, rules, LocalDate.parse(on));
    VacancyFacts vacancy = other.openVacancies().get(DemoIds.MRI_VACANCY_EXTERNAL_ID);
    assertThat(other.match(vacancy, other.person(DemoIds.CANDIDATE)).eligibility())
        .isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void theCandidateWithRenewalsHasPapersThatEndInsideMostContracts() {
    assertThat(day.person(DemoIds.CANDIDATE_WITH_RENEWALS).credentials())
        .allMatch(credential -> credential.validUntil().isBefore(TODAY.plusWeeks(6)));
  }
}
