package org.imagingmatch.bench.rival.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.VacancyFacts;

/** The nine fits and the score. */
final class LeafFits {

  private static final double NO_TOP = -1;

  private final Question question;
  private final LeafFacts facts;
  private final LeafGates gates;
  private final NumericDocValues latitude;
  private final NumericDocValues longitude;
  private final NumericDocValues home;
  private final NumericDocValues freeFrom;
  private final NumericDocValues pay;
  private final NumericDocValues payKind;
  private final List<SortedNumericDocValues> words = new ArrayList<>();
  private final List<NumericDocValues> languages = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final boolean[][] preferred;
  private final double[] nearness;
  private final double[] tops;
  private final int[] askedWords;

  LeafFits(
      Question question,
      LeafReader reader,
      LeafFacts facts,
      LeafGates gates,
      LeafFacts.Layout layout,
      RuleBook rules)
      throws IOException {
    this.question = question;
    this.facts = facts;
    this.gates = gates;
    Dictionary dictionary = layout.dictionary();
    VacancyFacts vacancy = question.vacancy();
    latitude = DocValues.getNumeric(reader, Fields.LATITUDE);
    longitude = DocValues.getNumeric(reader, Fields.LONGITUDE);
    home = DocValues.getNumeric(reader, Fields.HOME);
    freeFrom = DocValues.getNumeric(reader, Fields.FREE_FROM);
    pay = DocValues.getNumeric(reader, Fields.PAY);
    payKind = DocValues.getNumeric(reader, Fields.PAY_KIND);
    for (var asked : vacancy.modalities()) {
      words.add(DocValues.getSortedNumeric(reader, Fields.words(asked.code())));
    }
    for (Map.Entry<String, Integer> asked : question.languages().entrySet()) {
      if (asked.getValue() >= 0) {
        languages.add(DocValues.getNumeric(reader, Fields.language(asked.getKey())));
        levels.add(asked.getValue());
      }
    }
    preferred =
        vacancy.preferredCredentials().stream()
            .map(code -> satisfying(code, dictionary, rules))
            .toArray(boolean[][]::new);
    nearness = new double[dictionary.regions.size() + 1];
    question.nearness().forEach((code, d) -> nearness[dictionary.regions.get(code)] = d);
    tops = tops(dictionary);
    askedWords = askedWords(dictionary);
  }

  private static boolean[] satisfying(String code, Dictionary dictionary, RuleBook rules) {
    boolean[] flags = new boolean[dictionary.credentials.size() + 1];
    flags[dictionary.credentials.get(code)] = true;
    rules
        .specialties()
        .getOrDefault(code, Set.of())
        .forEach(one -> flags[dictionary.credentials.get(one)] = true);
    return flags;
  }

  private double[] tops(Dictionary dictionary) {
    double[] tops = new double[dictionary.payKinds()];
    for (int kind = 0; kind < tops.length; kind++) {
      PayPeriod per = PayPeriod.values()[kind % PayPeriod.values().length];
      String currency = dictionary.currency(kind);
      Double top = currency == null ? null : question.topPay(currency, per.name());
      tops[kind] = top == null ? NO_TOP : top;
    }
    return tops;
  }

  private int[] askedWords(Dictionary dictionary) {
    List<Integer> asked = new ArrayList<>();
    question
        .settings()
        .forEach(code -> asked.add(dictionary.words.getOrDefault(Dictionary.setting(code), 0)));
    question
        .vacancy()
        .platforms()
        .forEach(code -> asked.add(dictionary.words.getOrDefault(Dictionary.platform(code), 0)));
    return asked.stream().mapToInt(Integer::intValue).toArray();
  }

  double score() throws IOException {
    double score = 0;
    for (Map.Entry<Fit, Double> share : question.shares().entrySet()) {
      if (share.getValue() > 0) {
        score += share.getValue() * degree(share.getKey());
      }
    }
    return score;
  }

  private double degree(Fit fit) throws IOException {
    return switch (fit) {
      case EXPERIENCE -> -Math.expm1(-months() / 36.0);
      case CREDENTIAL_STRENGTH -> gates.strength();
      case PROXIMITY -> proximity();
      case RECENCY -> recency();
      case AVAILABILITY_FIT -> availability();
      case PREFERRED_CREDENTIALS -> preferred();
      case SETTING -> settings();
      case PAY -> pay();
      case LANGUAGE_MARGIN -> margin();
    };
  }

  private int months() {
    boolean any = question.anyModality();
    boolean[] passing = gates.passing();
    int counted = any ? 0 : Integer.MAX_VALUE;
    for (int i = 0; i < passing.length; i++) {
      int months = Packed.workMonths(facts.work(i));
      counted = !any ? Math.min(counted, months) : passing[i] ? Math.max(counted, months) : counted;
    }
    return counted;
  }

  private double recency() {
    boolean any = question.anyModality();
    boolean[] passing = gates.passing();
    double counted = any ? 0 : 1;
    for (int i = 0; i < passing.length; i++) {
      double use = used(Packed.lastDay(facts.work(i)));
      counted = !any ? Math.min(counted, use) : passing[i] ? Math.max(counted, use) : counted;
    }
    return counted;
  }

  private double used(int day) {
    double left = day - question.noUse();
    return Math.max(0, Math.min(1, left / (question.fullUse() - question.noUse())));
  }

  private double proximity() {
    GeoPoint facility = question.vacancy().location();
    if (facility == null || !facts.has(latitude)) {
      return nearness[(int) facts.value(home, 0)];
    }
    GeoPoint here =
        new GeoPoint(
            Double.longBitsToDouble(facts.value(latitude, 0)),
            Double.longBitsToDouble(facts.value(longitude, 0)));
    return nearness(here.kilometresTo(facility));
  }

  private static double nearness(double km) {
    if (km <= 25) {
      return 1;
    }
    if (km >= 5000) {
      return 0.1;
    }
    return km <= 500
        ? 1 - 0.5 * Math.log(km / 25) / Math.log(20)
        : 0.5 - 0.4 * Math.log(km / 500) / Math.log(10);
  }

  private double availability() {
    double late = facts.value(freeFrom, 0) - question.start();
    return late <= 0 ? 1 : 1 - late / (question.vacancy().startFlexDays() + 1);
  }

  private double preferred() {
    int held = 0;
    for (boolean[] codes : preferred) {
      held += holds(codes) ? 1 : 0;
    }
    return (double) held / preferred.length;
  }

  private boolean holds(boolean[] codes) {
    for (int i = 0; i < facts.heldCount(); i++) {
      long one = facts.held(i);
      if (codes[Packed.heldCode(one)]
          && !Packed.heldEligibleOnly(one)
          && Packed.heldMetUntil(one) >= question.end()) {
        return true;
      }
    }
    return false;
  }

  private double settings() throws IOException {
    int known = 0;
    boolean[] used = new boolean[askedWords.length];
    for (SortedNumericDocValues some : words) {
      if (some.advanceExact(facts.document())) {
        for (int i = 0; i < some.docValueCount(); i++) {
          long word = some.nextValue();
          for (int j = 0; j < askedWords.length; j++) {
            used[j] |= askedWords[j] == word;
          }
        }
      }
    }
    for (boolean one : used) {
      known += one ? 1 : 0;
    }
    return (double) known / askedWords.length;
  }

  private double pay() {
    if (!facts.has(pay)) {
      return 0;
    }
    double top = tops[(int) facts.value(payKind, 0)];
    double least = Double.longBitsToDouble(facts.value(pay, 0));
    return top < 0 ? 0 : least <= top ? 1 : Math.max(0, 1 - (least / top - 1) / 0.25);
  }

  private double margin() {
    long weakest = 2;
    for (int i = 0; i < levels.size(); i++) {
      weakest = Math.min(weakest, facts.value(languages.get(i), 0) - levels.get(i));
    }
    return Math.max(0, weakest) / 2.0;
  }
}
