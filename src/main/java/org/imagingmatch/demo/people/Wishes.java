package org.imagingmatch.demo.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Availability;
import org.imagingmatch.candidate.MinimumPay;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.Shift;

/** What work a person takes: where, when, on which terms. */
final class Wishes {

  private static final String HOME = "home";
  private static final String ANY_ROLE = "*";

  private static final List<List<Contract>> TRAVELLER =
      List.of(
          List.of(Contract.TRAVEL),
          List.of(Contract.TRAVEL, Contract.LOCAL, Contract.PER_DIEM),
          List.of(Contract.TRAVEL, Contract.FIXED_TERM),
          List.of(Contract.TRAVEL, Contract.PERMANENT));
  private static final List<List<Contract>> STAYER =
      List.of(
          List.of(Contract.PERMANENT),
          List.of(Contract.PERMANENT, Contract.FIXED_TERM),
          List.of(Contract.PERMANENT, Contract.PER_DIEM),
          List.of(Contract.PERMANENT, Contract.LOCAL, Contract.FIXED_TERM, Contract.PER_DIEM));
  private static final List<List<Shift>> SHIFTS =
      List.of(
          List.of(Shift.values()),
          List.of(Shift.values()),
          List.of(Shift.DAY, Shift.EVENING, Shift.WEEKEND),
          List.of(Shift.DAY, Shift.WEEKEND, Shift.ON_CALL, Shift.ROTATING),
          List.of(Shift.DAY),
          List.of(Shift.EVENING, Shift.NIGHT, Shift.WEEKEND));

  private final Map<String, List<Destination>> destinations =
      Table.read("destinations.csv", Destination.class).stream()
          .collect(Collectors.groupingBy(Destination::country));
  private final List<Rate> rates = Table.read("pay.csv", Rate.class);

  /** Where people of a country go; no regions = anywhere. */
  private record Destination(String country, double weight, String regions) {}

  /** What people of a country and role are paid. */
  private record Rate(
      String country,
      String role,
      BigDecimal amount,
      String currency,
      PayPeriod per,
      String source) {}

  /** Null = anywhere. */
  List<String> regions(Sketch sketch, Draw draw) {
    String regions =
        draw.weighted(destinations.get(sketch.country()), Destination::weight).regions();
    if (HOME.equals(regions)) {
      return List.of(sketch.traveller() ? sketch.country() : sketch.town().region());
    }
    return regions == null ? null : Table.values(regions);
  }

  Availability availability(Sketch sketch, Draw draw) {
    LocalDate from = draw.chance(0.35) ? null : sketch.today().plusDays(draw.between(-14, 84));
    LocalDate until =
        from == null || !draw.chance(0.07) ? null : from.plusWeeks(draw.between(20, 60));
    return new Availability(from, until);
  }

  /** Null = all. */
  List<Contract> contracts(Sketch sketch, Draw draw) {
    return draw.chance(0.3) ? null : draw.oneOf(sketch.traveller() ? TRAVELLER : STAYER);
  }

  /** Null = all. */
  List<Shift> shifts(Draw draw) {
    return draw.chance(0.4) ? null : draw.oneOf(SHIFTS);
  }

  /** Around what others are paid, at home or, for people of low-wage countries, abroad. */
  MinimumPay minimumPay(Sketch sketch, Draw draw) {
    if (draw.chance(0.25)) {
      return null;
    }
    boolean byWeek = sketch.traveller() && sketch.country().equals("US");
    Rate rate =
        rates.stream()
            .filter(each -> each.country().equals(sketch.country()))
            .filter(each -> each.role().equals(sketch.role()) || each.role().equals(ANY_ROLE))
            .filter(each -> byWeek == (each.per() == PayPeriod.WEEK))
            .reduce((general, special) -> special.role().equals(ANY_ROLE) ? general : special)
            .orElseThrow();
    BigDecimal step = BigDecimal.valueOf(rate.per() == PayPeriod.YEAR ? 500 : 1);
    BigDecimal amount =
        rate.amount()
            .multiply(BigDecimal.valueOf(draw.between(0.78, 1.06)))
            .divide(step, 0, RoundingMode.HALF_UP)
            .multiply(step)
            .setScale(2);
    return new MinimumPay(amount, rate.currency(), rate.per());
  }
}
