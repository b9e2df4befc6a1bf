package org.imagingmatch.matching.model;

import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;

/** Levels above the minimum, capped at two; the weakest of several languages. */
final class LanguageMarginFit implements FitRule {

  private static final double FULL_MARGIN = 2;

  private static final Measure NOT_ASKED = Measure.notStated(Reason.of("language.notAsked"));
  private static final Measure NOT_RECORDED =
      Measure.noData(Reason.of("languageMargin.notRecorded"));

  private final List<AskedLanguage> asked;

  LanguageMarginFit(Demand demand) {
    this.asked = demand.vacancy().languages().stream().filter(one -> one.level() != null).toList();
  }

  @Override
  public Measure measure(Pairing pairing) {
    if (asked.isEmpty()) {
      return NOT_ASKED;
    }
    List<Language> held = pairing.candidate().languages();
    if (held == null) {
      return NOT_RECORDED;
    }
    int weakest = Integer.MAX_VALUE;
    for (AskedLanguage language : asked) {
      List<Language> spoken = LanguageGate.speaking(language.tag(), held);
      boolean levelKnown = spoken.stream().anyMatch(one -> one.level() != null);
      if (!spoken.isEmpty() && !levelKnown) {
        return Measure.noData(
            Reason.of("language.levelNotRecorded", "language", spoken.get(0).tag()));
      }
      weakest = Math.min(weakest, margin(language, spoken));
    }
    return Measure.scored(
        weakest / FULL_MARGIN, Reason.of("languageMargin.levels", "levels", weakest));
  }

  /** Levels above the minimum, 0 or more. */
  private static int margin(AskedLanguage asked, List<Language> spoken) {
    return spoken.stream()
        .filter(language -> language.level() != null)
        .mapToInt(language -> language.level().compareTo(asked.level()))
        .filter(levels -> levels > 0)
        .max()
        .orElse(0);
  }
}
