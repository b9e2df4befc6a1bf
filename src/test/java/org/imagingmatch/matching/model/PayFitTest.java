package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.PayPeriod.HOUR;
import static org.imagingmatch.matching.model.PayPeriod.WEEK;
import static org.imagingmatch.matching.model.PayPeriod.YEAR;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayFitTest {

  @ParameterizedTest
  @CsvSource({
    "10, 1",
    "30, 1",
    "40, 1",
    "40.00, 1",
    "41, 0.9",
    "45, 0.5",
    "49, 0.1",
    "50, 0",
    "51, 0",
    "5000, 0",
  })
  void minimumWithinTheTopIsFullFadingToNothingAQuarterAbove(String minimum, double degree) {
    measure(aVacancy().paying("30", "40", "USD", HOUR), aCandidate().wanting(minimum, "USD", HOUR))
        .isScored(degree);
  }

  @Test
  void withoutATopTheFromIsTheTop() {
    measure(aVacancy().paying("40", null, "USD", HOUR), aCandidate().wanting("45", "USD", HOUR))
        .isScored(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "40, HOUR, 83200, YEAR, 1",
    "40, HOUR, 93600, YEAR, 0.5",
    "83200, YEAR, 40, HOUR, 1",
    "83200, YEAR, 45, HOUR, 0.5",
    "2600, WEEK, 2600, WEEK, 1",
    "2600, WEEK, 2925, WEEK, 0.5",
  })
  void hoursAndYearsCompareByTheHoursOfTheWeek(
      String offered, PayPeriod per, String minimum, PayPeriod minimumPer, double degree) {
    measure(
            aVacancy().hoursPerWeek("40").paying("1", offered, "USD", per),
            aCandidate().wanting(minimum, "USD", minimumPer))
        .isScored(degree);
  }

  @ParameterizedTest
  @CsvSource({"HOUR, WEEK", "WEEK, HOUR", "YEAR, WEEK", "WEEK, YEAR"})
  void weeklyTravelPayComparesWithWeeksOnly(PayPeriod offered, PayPeriod asked) {
    measure(
            aVacancy().hoursPerWeek("40").paying("1", "40", "USD", offered),
            aCandidate().wanting("10", "USD", asked))
        .hasNoData()
        .because("pay.notComparable");
  }

  @Test
  void hoursAndYearsDoNotCompareWithoutTheHoursOfTheWeek() {
    VacancyFactsBuilder hourly = aVacancy().paying("30", "40", "USD", HOUR);
    measure(hourly, aCandidate().wanting("50000", "USD", YEAR)).hasNoData();
    measure(hourly.hoursPerWeek("0"), aCandidate().wanting("50000", "USD", YEAR)).hasNoData();
    measure(hourly, aCandidate().wanting("40", "USD", HOUR)).isScored(1);
  }

  @Test
  void otherCurrencyNeedsARateForBoth() {
    VacancyFactsBuilder dollars = aVacancy().paying("30", "44", "USD", HOUR);
    CandidateFactsBuilder euros = aCandidate().wanting("40", "EUR", HOUR);
    measure(dollars, euros).hasNoData();
    BigDecimal rate = new BigDecimal("1.10");
    assertFit(dollars, euros, Map.of("EUR", rate)).hasNoData();
    assertFit(dollars, euros, Map.of("EUR", rate, "USD", BigDecimal.ONE)).isScored(1);
    assertFit(
            dollars,
            aCandidate().wanting("45", "EUR", HOUR),
            Map.of("EUR", rate, "USD", BigDecimal.ONE))
        .isScored(0.5);
    assertFit(
            aVacancy().paying("30", "40", "EUR", HOUR),
            aCandidate().wanting("49.5", "USD", HOUR),
            Map.of("EUR", rate, "USD", BigDecimal.ONE))
        .isScored(0.5);
  }

  @Test
  void sameCurrencyNeedsNoRate() {
    measure(aVacancy().paying("30", "40", "AED", HOUR), aCandidate().wanting("40", "AED", HOUR))
        .isScored(1);
  }

  @Test
  void currencyWorthNothingIsRefused() {
    assertThatThrownBy(() -> Judging.withRates(Map.of("EUR", BigDecimal.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EUR");
  }

  @Test
  void unpaidPostFitsOnlyWhoAsksNothing() {
    VacancyFactsBuilder unpaid = aVacancy().paying("0", "0", "USD", WEEK);
    measure(unpaid, aCandidate().wanting("0", "USD", WEEK)).isScored(1);
    measure(unpaid, aCandidate().wanting("0.01", "USD", WEEK)).isScored(0);
  }

  @Test
  void noPayStatedIsNotStatedNoMinimumIsNoData() {
    measure(aVacancy(), aCandidate().wanting("40", "USD", HOUR)).isNotStated();
    measure(aVacancy().paying("30", "40", "USD", HOUR), aCandidate()).hasNoData();
  }

  private static MeasureAssert assertFit(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate, Map<String, BigDecimal> rates) {
    return Judging.assertFit(Fit.PAY, vacancy, candidate, Judging.withRates(rates));
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.PAY, vacancy, candidate);
  }
}
