package org.imagingmatch.pathway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.Post;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;

/**
 * What the vacancies that a step opens pay beside those that are open already: medians of the most
 * that each pays, in one currency for one period.
 *
 * @param opened of the vacancies that it opens
 * @param now of those that are open already
 * @param difference the former less the latter; can be below 0
 */
public record PayDifference(
    String currency,
    PayPeriod per,
    @Schema(pattern = MONEY) String opened,
    @Schema(pattern = MONEY) String now,
    @Schema(pattern = MONEY) String difference) {

  private static final String MONEY = "^-?\\d{1,14}\\.\\d{2}$";

  private record Unit(String currency, PayPeriod per) implements Comparable<Unit> {
    @Override
    public int compareTo(Unit other) {
      int order = currency.compareTo(other.currency);
      return order != 0 ? order : per.compareTo(other.per);
    }
  }

  /** One for each currency and period in which both pay. */
  static List<PayDifference> between(List<Post> opened, List<Post> now) {
    Map<Unit, List<BigDecimal>> before = tops(now);
    List<PayDifference> differences = new ArrayList<>();
    tops(opened)
        .forEach(
            (unit, tops) -> {
              if (before.containsKey(unit)) {
                BigDecimal median = median(tops);
                BigDecimal other = median(before.get(unit));
                differences.add(
                    new PayDifference(
                        unit.currency(),
                        unit.per(),
                        median.toPlainString(),
                        other.toPlainString(),
                        median.subtract(other).toPlainString()));
              }
            });
    return differences;
  }

  private static Map<Unit, List<BigDecimal>> tops(List<Post> posts) {
    Map<Unit, List<BigDecimal>> tops = new TreeMap<>();
    for (Post post : posts) {
      PayRange pay = post.vacancy().pay();
      if (pay != null) {
        tops.computeIfAbsent(new Unit(pay.currency(), pay.per()), none -> new ArrayList<>())
            .add(pay.top());
      }
    }
    return tops;
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    BigDecimal median =
        sorted.size() % 2 == 1
            ? sorted.get(half)
            : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
    return median.setScale(2, RoundingMode.HALF_UP);
  }
}
