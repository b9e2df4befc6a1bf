package org.imagingmatch.bench.rival.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** The whole question as one statement: filter, score, order, limit. */
final class Ranking {

  private final Question question;
  private final VacancyFacts vacancy;
  private final RuleBook rules;
  private final CredentialSql credentials;
  private final List<String> conditions = new ArrayList<>();

  private Ranking(Question question, RuleBook rules) {
    this.question = question;
    this.vacancy = question.vacancy();
    this.rules = rules;
    this.credentials = new CredentialSql(question, rules);
  }

  /** The statement; its columns are person and score. */
  static String statement(Question question, RuleBook rules, int limit) {
    return new Ranking(question, rules).statement(limit);
  }

  private String statement(int limit) {
    modalities();
    boolean once = workRight();
    person();
    lists();
    CredentialSql.Judged tree =
        question.credentials() == null ? null : credentials.judge(question.credentials());
    if (tree != null) {
      conditions.add(tree.met());
    }
    if (question.licensing() != null) {
      vacancy.modalities().forEach(asked -> conditions.add(licence(asked.code())));
    }
    String score = new ScoreSql(question, credentials, tree).expression();
    String found =
        "select q.person, %s as score\nfrom qualified q\n%s%s%swhere %s"
            .formatted(
                score,
                joins(),
                ScoreSql.distance(question),
                credentials.join(),
                String.join("\n  and ", conditions));
    String each =
        once
            ? found
            : "select person, max(score) as score from (" + found + ") found group by person";
    return each + "\norder by score desc limit " + limit;
  }

  private String joins() {
    StringBuilder joins = new StringBuilder();
    for (int i = 1; i < vacancy.modalities().size(); i++) {
      joins.append(
          "join qualified q%1$d on q%1$d.person = q.person and q%1$d.right_number = q.right_number\n"
              .formatted(i));
    }
    return joins.toString();
  }

  /** The row of an asked modality. */
  static String row(int place) {
    return place == 0 ? "q" : "q" + place;
  }

  private void modalities() {
    for (int i = 0; i < vacancy.modalities().size(); i++) {
      AskedModality asked = vacancy.modalities().get(i);
      String row = row(i);
      conditions.add(row + ".modality = " + Sql.text(asked.code()));
      if (asked.minimumMonths() != null && asked.minimumMonths() > 0) {
        conditions.add(row + ".recorded and " + row + ".months >= " + asked.minimumMonths());
      }
      if (asked.usedWithinMonths() != null) {
        conditions.add(row + ".last_used >= " + Sql.date(question.usedSince(asked)));
      }
    }
  }

  /** Says whether nobody can have two rights that are good. */
  private boolean workRight() {
    conditions.add("q.right_until >= " + Sql.date(question.end()));
    List<MobilityRule> inbound =
        rules.mobility().stream().filter(each -> each.to().contains(question.country())).toList();
    String own = "q.right_country = " + Sql.text(question.country());
    if (inbound.isEmpty()) {
      conditions.add(own);
      return true;
    }
    Set<String> bases =
        inbound.stream().map(each -> each.basis().name()).collect(Collectors.toSet());
    Set<String> countries = new TreeSet<>(Set.of(question.country()));
    inbound.forEach(each -> countries.add(each.from()));
    String ways =
        bases.stream()
            .map(basis -> way(basis, inbound))
            .collect(Collectors.joining(" or ", own + " or ", ""));
    conditions.add("q.right_country = any (" + Sql.texts(countries) + ")");
    conditions.add("(" + ways + ")");
    return false;
  }

  private static String way(String basis, List<MobilityRule> inbound) {
    Set<String> from =
        inbound.stream()
            .filter(each -> each.basis().name().equals(basis))
            .map(MobilityRule::from)
            .collect(Collectors.toSet());
    return "q.right_basis = %s and q.right_country = any (%s)"
        .formatted(Sql.text(basis), Sql.texts(from));
  }

  private void person() {
    int latest = question.start() + vacancy.startFlexDays();
    conditions.add("q.free and (q.free_from is null or q.free_from <= " + Sql.date(latest) + ")");
    conditions.add("q.free_until >= " + Sql.date(question.end()));
    conditions.add("(q.regions is null or q.regions && " + Sql.texts(question.regions()) + ")");
    if (vacancy.contract() != null) {
      String kind = Sql.text(vacancy.contract().name());
      conditions.add("(q.contracts is null or " + kind + " = any (q.contracts))");
    }
    if (!vacancy.shifts().isEmpty()) {
      Set<String> shifts = vacancy.shifts().stream().map(Enum::name).collect(Collectors.toSet());
      conditions.add("(q.shifts is null or q.shifts @> " + Sql.texts(shifts) + ")");
    }
  }

  private void lists() {
    for (Map.Entry<String, Integer> asked : question.languages().entrySet()) {
      conditions.add(
          "exists (select from language l where l.person = q.person and l.tag = %s and l.level >= %d)"
              .formatted(Sql.text(asked.getKey()), asked.getValue()));
    }
    vacancy
        .certificates()
        .forEach(
            asked ->
                conditions.add(
                    "exists (select from certificate h where h.person = q.person and h.code = %s and h.valid_until >= %s)"
                        .formatted(Sql.text(asked.code()), Sql.date(question.end()))));
    if (vacancy.minimumEducation() != null) {
      conditions.add(
          "exists (select from education e where e.person = q.person and e.level >= %d and e.completed_on <= %s)"
              .formatted(vacancy.minimumEducation().ordinal(), Sql.date(question.start())));
    }
  }

  private String licence(String modality) {
    String licensed =
        ("exists (select from licence l where l.person = q.person and l.jurisdiction = any (%s)"
                + " and l.modality in ('*', %s) and l.met_until >= %s)")
            .formatted(
                Sql.texts(question.licensing().jurisdictions()),
                Sql.text(modality),
                Sql.date(question.end()));
    String registered = credentials.holds(question.licensing().registrations().get(modality));
    return "(" + registered + " or " + licensed + ")";
  }
}
