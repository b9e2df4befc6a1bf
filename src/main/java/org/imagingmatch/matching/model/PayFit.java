package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;

/**
 * 1 if the least the person asks is within the top of the range, falling linearly to 0 at 25 %
 * above it. Hours and years compare by {@code hoursPerWeek x 52}; a week's travel pay mixes wage
 * and stipends and compares with weeks only.
 */
final class PayFit implements FitRule {

  private static final BigDecimal WEEKS_PER_YEAR = BigDecimal.valueOf(52);
  private static final double TOLERANCE = 0.25;

  private static final Measure NOT_STATED = Measure.notStated(Reason.of("pay.notStated"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("pay.notRecorded"));

  private final PayRange pay;
  private final BigDecimal hoursPerWeek;
  private final Map<String, BigDecimal> rates;

  PayFit(Demand demand) {
    this.pay = demand.vacancy().pay();
    this.hoursPerWeek = demand.vacancy().hoursPerWeek();
    this.rates = demand.situation().settings().currencyRates();
  }

  @Override
  public Measure measure(Pairing pairing) {
    MinimumPay minimum = pairing.candidate().minimumPay();
    if (pay == null) {
      return NOT_STATED;
    }
    if (minimum == null) {
      return NOT_RECORDED;
    }
    BigDecimal asked = inTermsOfTheOffer(minimum);
    if (asked == null) {
      return Measure.noData(
          Reason.of(
              "pay.notComparable",
              "currency",
              minimum.currency(),
              "per",
              minimum.per().name(),
              "offeredCurrency",
              pay.currency(),
              "offeredPer",
              pay.per().name()));
    }
    return Measure.scored(
        degree(asked, pay.top()),
        Reason.of(
            "pay.compared",
            "minimum",
            minimum.amount().toPlainString(),
            "currency",
            minimum.currency(),
            "per",
            minimum.per().name(),
            "top",
            pay.top().toPlainString(),
            "offeredCurrency",
            pay.currency(),
            "offeredPer",
            pay.per().name()));
  }

  private static double degree(BigDecimal asked, BigDecimal top) {
    if (asked.compareTo(top) <= 0) {
      return 1;
    }
    if (top.signum() == 0) {
      return 0;
    }
    double above = asked.divide(top, MathContext.DECIMAL64).doubleValue() - 1;
    return Math.max(0, 1 - above / TOLERANCE);
  }

  /** The person's minimum in the currency and period of the offer; null = cannot be compared. */
  private BigDecimal inTermsOfTheOffer(MinimumPay minimum) {
    BigDecimal rate = rate(minimum.currency(), pay.currency());
    BigDecimal periods = periods(minimum.per(), pay.per());
    return rate == null || periods == null
        ? null
        : minimum
            .amount()
            .multiply(rate, MathContext.DECIMAL64)
            .multiply(periods, MathContext.DECIMAL64);
  }

  private BigDecimal rate(String from, String to) {
    if (from.equals(to)) {
      return BigDecimal.ONE;
    }
    BigDecimal numerator = rates.get(from);
    BigDecimal denominator = rates.get(to);
    return numerator == null || denominator == null
        ? null
        : numerator.divide(denominator, MathContext.DECIMAL64);
  }

  /** How many of one period make the other; null = not comparable. */
  private BigDecimal periods(PayPeriod from, PayPeriod to) {
    if (from == to) {
      return BigDecimal.ONE;
    }
    if (from == PayPeriod.WEEK
        || to == PayPeriod.WEEK
        || hoursPerWeek == null
        || hoursPerWeek.signum() == 0) {
      return null;
    }
    BigDecimal hoursPerYear = hoursPerWeek.multiply(WEEKS_PER_YEAR);
    return from == PayPeriod.HOUR
        ? hoursPerYear
        : BigDecimal.ONE.divide(hoursPerYear, MathContext.DECIMAL64);
  }
}
