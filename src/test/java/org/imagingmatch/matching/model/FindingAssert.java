package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/** What a gate must have found. Days are ISO 8601; null = none. */
final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(Finding actual, Gate gate) {
    super(actual, FindingAssert.class);
    as("%s found %s", gate, actual);
  }

  FindingAssert isMet(String reason) {
    return is(Verdict.MET, reason);
  }

  FindingAssert isAtRisk(String until, String reason) {
    return is(Verdict.AT_RISK, reason).has("until", actual.until(), until);
  }

  FindingAssert isObtainable(String by, String reason) {
    return is(Verdict.OBTAINABLE, reason).has("by", actual.by(), by);
  }

  FindingAssert isUnknown(String reason) {
    return is(Verdict.UNKNOWN, reason);
  }

  FindingAssert isUnmet(String reason) {
    return is(Verdict.UNMET, reason);
  }

  FindingAssert is(Verdict verdict, String reason) {
    if (actual.verdict() != verdict || !actual.reason().code().equals(reason)) {
      failWithMessage(
          "expected %s because %s, but was %s because %s",
          verdict, reason, actual.verdict(), actual.reason());
    }
    return this;
  }

  FindingAssert because(String parameter, Object value) {
    Object shown = value instanceof LocalDate ? value.toString() : value;
    return has(parameter, actual.reason().parameters().get(parameter), shown);
  }

  FindingAssert withCure(String code) {
    return has("cure", actual.cure() == null ? null : actual.cure().what().code(), code);
  }

  /** The gate holds the start back until a day; null = it does not. */
  FindingAssert startingNoEarlierThan(String day) {
    return has("blocked", actual.blocked(), false).has("readyOn", actual.readyOn(), day);
  }

  FindingAssert withoutAnyStart() {
    return has("blocked", actual.blocked(), true);
  }

  private FindingAssert has(String what, Object is, Object expected) {
    Object shown = is instanceof LocalDate ? is.toString() : is;
    if (!Objects.equals(shown, expected)) {
      failWithMessage("expected %s to be %s, but was %s", what, expected, shown);
    }
    return this;
  }
}
