package org.imagingmatch.bench.rival.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.VacancyFacts;

/** The nine fits and the score as expressions. */
final class ScoreSql {

  private final Question question;
  private final VacancyFacts vacancy;
  private final CredentialSql credentials;
  private final CredentialSql.Judged tree;

  ScoreSql(Question question, CredentialSql credentials, CredentialSql.Judged tree) {
    this.question = question;
    this.vacancy = question.vacancy();
    this.credentials = credentials;
    this.tree = tree;
  }

  String expression() {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Fit, Double> share : question.shares().entrySet()) {
      if (share.getValue() > 0) {
        parts.add("%s::float8 * %s".formatted(share.getValue(), degree(share.getKey())));
      }
    }
    return parts.isEmpty() ? "0::float8" : String.join("\n  + ", parts);
  }

  private String degree(Fit fit) {
    return switch (fit) {
      case EXPERIENCE ->
          "(1 - exp(-least(%s) / 36.0::float8))".formatted(each(row -> row + ".months"));
      case CREDENTIAL_STRENGTH -> "coalesce(" + tree.degree() + ", 0)";
      case PROXIMITY -> vacancy.location() == null ? byRegion() : byDistance();
      case RECENCY -> "least(%s)".formatted(each(this::recency));
      case AVAILABILITY_FIT -> availability();
      case PREFERRED_CREDENTIALS ->
          "(%s / %d.0::float8)"
              .formatted(credentials.preferred(), vacancy.preferredCredentials().size());
      case SETTING -> settings();
      case PAY -> pay();
      case LANGUAGE_MARGIN -> margin();
    };
  }

  private String each(Function<String, String> expression) {
    return IntStream.range(0, vacancy.modalities().size())
        .mapToObj(Ranking::row)
        .map(expression)
        .collect(Collectors.joining(", "));
  }

  private String recency(String row) {
    return "greatest(0, least(1, coalesce((%s.last_used - %s) / %d.0::float8, 0)))"
        .formatted(row, Sql.date(question.noUse()), question.fullUse() - question.noUse());
  }

  /** The join that measures the way once; empty where it does not count. */
  static String distance(Question question) {
    GeoPoint facility = question.vacancy().location();
    if (facility == null || question.share(Fit.PROXIMITY) == 0) {
      return "";
    }
    return """
        cross join lateral (select 2 * 6371.0088 * asin(least(1, sqrt(
          power(sin(radians(%1$s - q.latitude) / 2), 2) + cos(radians(q.latitude))
          * cos(radians(%1$s)) * power(sin(radians(%2$s - q.longitude) / 2), 2)))) as km offset 0) way
        """
        .formatted(facility.latitude() + "::float8", facility.longitude() + "::float8");
  }

  private static String byDistance() {
    return """
        (case when way.km <= 25 then 1 when way.km >= 5000 then 0.1
          when way.km <= 500 then 1 - 0.5 * ln(way.km / 25) / ln(20::float8)
          else 0.5 - 0.4 * ln(way.km / 500) / ln(10::float8) end)""";
  }

  private String byRegion() {
    return "(case when q.home_region = any (%s) then 0.9 when left(q.home_region, 2) = %s then 0.5"
            .formatted(Sql.texts(near(0.9)), Sql.text(question.country()))
        + " when left(q.home_region, 2) = any (%s) then 0.25 else 0.1 end)"
            .formatted(
                Sql.texts(
                    near(0.25).stream()
                        .map(code -> code.substring(0, 2))
                        .collect(Collectors.toSet())));
  }

  private Set<String> near(double degree) {
    return question.nearness().entrySet().stream()
        .filter(each -> each.getValue() == degree)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private String availability() {
    return "(case when q.free_from is null or q.free_from <= %1$s then 1 else 1 - (q.free_from - %1$s) / %2$d.0::float8 end)"
        .formatted(Sql.date(question.start()), vacancy.startFlexDays() + 1);
  }

  private String settings() {
    List<String> worked = new ArrayList<>();
    question.settings().forEach(code -> worked.add(worked(code, "settings")));
    vacancy.platforms().forEach(code -> worked.add(worked(code, "platforms")));
    return "((%s) / %d.0::float8)".formatted(String.join(" + ", worked), worked.size());
  }

  private String worked(String code, String column) {
    return IntStream.range(0, vacancy.modalities().size())
        .mapToObj(i -> "%s = any (%s.%s)".formatted(Sql.text(code), Ranking.row(i), column))
        .collect(Collectors.joining(" or ", "(", ")::int"));
  }

  private String pay() {
    List<String> kinds = new ArrayList<>();
    for (PayPeriod per : PayPeriod.values()) {
      Double top = question.topPay(vacancy.pay().currency(), per.name());
      if (top != null) {
        kinds.add(
            "when '%s' then greatest(0, least(1, 1 - (q.pay_amount / %s::float8 - 1) / 0.25))"
                .formatted(per, top));
      }
    }
    return "coalesce(case when q.pay_currency = %s then case q.pay_per %s end end, 0)"
        .formatted(Sql.text(vacancy.pay().currency()), String.join(" ", kinds));
  }

  private String margin() {
    return question.languages().entrySet().stream()
        .filter(asked -> asked.getValue() >= 0)
        .map(
            asked ->
                "(select l.level - %d from language l where l.person = q.person and l.tag = %s)"
                    .formatted(asked.getValue(), Sql.text(asked.getKey())))
        .collect(Collectors.joining(", ", "greatest(0, least(2, ", ")) / 2.0::float8"));
  }
}
