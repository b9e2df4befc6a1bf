package org.imagingmatch.bench.rival.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imagingmatch.bench.rival.Asked;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.RuleBook;

/** What a question asks of the credentials of a person: one aggregate over the few rows of each. */
final class CredentialSql {

  private final Question question;
  private final RuleBook rules;
  private final List<String> columns = new ArrayList<>();

  CredentialSql(Question question, RuleBook rules) {
    this.question = question;
    this.rules = rules;
  }

  /** The join that makes the columns; empty when nothing asks for one. */
  String join() {
    return columns.isEmpty()
        ? ""
        : "cross join lateral (select "
            + String.join(",\n  ", columns)
            + " from credential c where c.person = q.person) k\n";
  }

  private String column(String expression) {
    String name = "k" + columns.size();
    columns.add(expression + " as " + name);
    return "k." + name;
  }

  /** Whether one of some credentials is in good standing over the period. */
  String holds(Collection<String> codes) {
    return codes.isEmpty()
        ? "false"
        : "coalesce("
            + column(
                "bool_or(c.code = any (%s) and not c.eligible_only and c.met_until >= %s)"
                    .formatted(Sql.texts(codes), Sql.date(question.end())))
            + ", false)";
  }

  /** How many of the preferred credentials. */
  String preferred() {
    return question.vacancy().preferredCredentials().stream()
        .map(code -> holds(Asked.satisfying(code, rules)) + "::int")
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  /**
   * A tree.
   *
   * @param met whether it holds over the period
   * @param degree how well it is held; null = it is ruled out
   */
  record Judged(String met, String degree) {}

  Judged judge(Asked asked) {
    if (asked instanceof Asked.Leaf leaf) {
      return new Judged("coalesce(" + met(leaf) + ", false)", degree(leaf));
    }
    if (asked instanceof Asked.Months months) {
      String met =
          ("exists (select from qualified m where m.person = q.person and m.modality = %s"
                  + " and m.recorded and m.months >= %d)")
              .formatted(Sql.text(months.modality()), months.months());
      return new Judged(met, "case when " + met + " then 1 when not q.recorded then 0 end");
    }
    Asked.AtLeast some = (Asked.AtLeast) asked;
    List<Judged> branches = some.of().stream().map(this::judge).toList();
    return some.n() == 1 ? any(branches) : atLeast(some.n(), branches);
  }

  private static Judged any(List<Judged> branches) {
    return new Judged(
        branches.stream().map(Judged::met).collect(Collectors.joining(" or ", "(", ")")),
        branches.stream().map(Judged::degree).collect(Collectors.joining(", ", "greatest(", ")")));
  }

  private static Judged atLeast(int n, List<Judged> branches) {
    String met =
        branches.stream()
            .map(one -> "(" + one.met() + ")::int")
            .collect(Collectors.joining(" + ", "(", ") >= " + n));
    String degrees = branches.stream().map(Judged::degree).collect(Collectors.joining(", "));
    return new Judged(
        met,
        "(select d from unnest(array[%s]::float8[]) d where d is not null order by d desc offset %d limit 1)"
            .formatted(degrees, n - 1));
  }

  private String met(Asked.Leaf leaf) {
    boolean eligible = leaf.orEligible() && !leaf.later();
    return column(
        "bool_or(c.code = any (%s) and c.met_until >= %s%s%s)"
            .formatted(
                Sql.texts(leaf.held().keySet()),
                Sql.date(question.end()),
                eligible ? "" : " and not c.eligible_only",
                least(leaf)));
  }

  private String degree(Asked.Leaf leaf) {
    String held =
        ("max(case when c.possible_from <= %s%s%s then %s * c.factor"
                + " * case when c.eligible_only then 0.5 else 1 end end)")
            .formatted(
                Sql.date(question.start()),
                leaf.orEligible() ? "" : " and not c.eligible_only",
                least(leaf),
                strength(leaf.held()));
    if (leaf.routes().isEmpty()) {
      return column(held);
    }
    String routes =
        "max(case when c.possible_from <= %s and not c.eligible_only then %s * c.factor end)"
            .formatted(Sql.date(question.asOf()), strength(leaf.routes()));
    return column("greatest(%s, %s)".formatted(held, routes));
  }

  private static String least(Asked.Leaf leaf) {
    return leaf.least() == null ? "" : " and c.level >= " + leaf.least().ordinal();
  }

  private static String strength(Map<String, Double> strengths) {
    return new TreeMap<>(strengths)
        .entrySet().stream()
            .map(
                each ->
                    "when %s then %s::float8".formatted(Sql.text(each.getKey()), each.getValue()))
            .collect(Collectors.joining(" ", "case c.code ", " end"));
  }
}
