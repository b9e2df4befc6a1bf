package org.imagingmatch.matching;

import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.Cure;
import org.imagingmatch.matching.model.Finding;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Match.Points;
import org.imagingmatch.matching.model.Measure;
import org.imagingmatch.matching.model.Prospect;
import org.imagingmatch.matching.model.Reason;
import org.imagingmatch.matching.model.Remedy;

/**
 * What may be told of a person to somebody who may not know who it is. Exact values would: of a
 * hundred people, no two have the same home, months of experience and days of validity, so with
 * them anybody could tell that two pseudonyms are one person, or ask until a home is found.
 * Verdicts are those of the exact facts.
 */
final class Coarse {

  /** Side of the cells in which homes are told apart, in degrees; some fifty kilometres. */
  private static final double CELL = 0.5;

  private static final String MONTHS = "months";
  private static final int HALF_A_YEAR = 6;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);
  private static final int KILOMETRES = 10;

  private Coarse() {}

  /** Facts for the fits: homes to a cell, experience to half years, last use to the month. */
  static CandidateFacts facts(CandidateFacts exact) {
    return new CandidateFacts(
        exact.id(),
        exact.role(),
        exact.homeRegion(),
        exact.homeLocation() == null ? null : cell(exact.homeLocation()),
        exact.workRights(),
        exact.regions(),
        exact.credentials(),
        exact.licences(),
        exact.certificates(),
        exact.experience() == null
            ? null
            : exact.experience().stream().map(Coarse::worked).toList(),
        exact.education(),
        exact.languages(),
        exact.availability(),
        exact.contracts(),
        exact.shifts(),
        exact.minimumPay() == null ? null : pay(exact.minimumPay()));
  }

  /** A row for the fits, which promises no more than coarse facts give. */
  static Prospect prospect(Prospect exact) {
    return exact.home() == null ? exact : exact.at(cell(exact.home()));
  }

  /** The middle of the cell. */
  private static GeoPoint cell(GeoPoint home) {
    return new GeoPoint(
        Math.min(90, middle(home.latitude())), Math.min(180, middle(home.longitude())));
  }

  private static double middle(double degrees) {
    return Math.floor(degrees / CELL) * CELL + CELL / 2;
  }

  private static Experience worked(Experience exact) {
    LocalDate last = exact.lastUsedOn();
    return new Experience(
        exact.modality(),
        months(exact.months()),
        last == null ? null : last.withDayOfMonth(1),
        exact.settings(),
        exact.platforms());
  }

  /** Whole half years, rounded down; of less than one, the months. */
  private static int months(int exact) {
    return exact < HALF_A_YEAR ? exact : exact - exact % HALF_A_YEAR;
  }

  private static MinimumPay pay(MinimumPay exact) {
    return new MinimumPay(exact.amount().round(TWO_DIGITS), exact.currency(), exact.per());
  }

  /** The same match, its reasons told less exactly. */
  static Match match(Match exact) {
    return new Match(
        exact.id(),
        exact.eligibility(),
        exact.score(),
        exact.earliestStart(),
        exact.findings().stream().map(Coarse::finding).toList(),
        exact.points().stream().map(Coarse::points).toList());
  }

  /** What closes a gap, told less exactly: of months still to be gained, the day would tell. */
  static Remedy remedy(Remedy exact) {
    Reason what = reason(exact.what(), true);
    LocalDate by = exact.by();
    if (by != null && exact.what().parameters().get(MONTHS) instanceof Integer months) {
      by = by.plusMonths((int) what.parameters().get(MONTHS) - months);
    }
    return new Remedy(exact.gate(), exact.of(), what, by, exact.edit());
  }

  private static Finding finding(Finding exact) {
    Cure cure = exact.cure();
    return new Finding(
        exact.verdict(),
        null,
        exact.by(),
        exact.readyOn(),
        exact.blocked(),
        reason(exact.reason(), false),
        cure == null ? null : new Cure(reason(cure.what(), true), cure.by()));
  }

  private static Points points(Points exact) {
    Measure measure = exact.measure();
    return new Points(
        new Measure(measure.state(), measure.degree(), reason(measure.reason(), false)),
        exact.weight(),
        exact.points());
  }

  private static Reason reason(Reason exact, boolean cure) {
    if (exact.code().startsWith("availability.")) {
      return exact;
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    exact.parameters().forEach((name, value) -> parameters.put(name, value(name, value, cure)));
    if (exact.code().startsWith("pay.")) {
      parameters.remove("minimum");
    }
    return new Reason(exact.code(), parameters);
  }

  private static Object value(String name, Object exact, boolean cure) {
    if (exact instanceof LocalDate day) {
      return YearMonth.from(day).toString();
    }
    if (name.equals(MONTHS) && exact instanceof Number number) {
      return cure ? months(number.intValue() + HALF_A_YEAR - 1) : months(number.intValue());
    }
    if (name.equals("kilometres") && exact instanceof Number number) {
      return number.longValue() / KILOMETRES * KILOMETRES;
    }
    return exact;
  }
}
