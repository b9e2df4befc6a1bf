package org.imagingmatch.matching.page;

import static org.imagingmatch.platform.page.Html.element;

import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Verdict;
import org.imagingmatch.platform.page.Html;
import org.imagingmatch.platform.page.Html.Element;

/** Verdicts at a glance: a sign and a word, in a colour that adds nothing to them. */
final class Chips {

  private Chips() {}

  static Html of(Verdict verdict) {
    return chip(verdict, Labels.of(verdict));
  }

  static Html of(Eligibility eligibility) {
    Verdict like =
        switch (eligibility) {
          case ELIGIBLE -> Verdict.MET;
          case CONDITIONAL -> Verdict.AT_RISK;
          case INELIGIBLE -> Verdict.UNMET;
        };
    return chip(like, Labels.of(eligibility));
  }

  private static Element chip(Verdict like, String word) {
    Element sign = element("span", Labels.sign(like) + " ").with("aria-hidden", "true");
    return element("span", sign, Html.text(word)).with("class", "chip chip-" + like.ordinal());
  }
}
