package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;

/** Each language asked is held at its level or above; a level not asked is any level. */
final class LanguageGate implements GateRule {

  private static final Comparator<Language> FIXED =
      Comparator.comparing(
              Language::level, Comparator.nullsLast(Comparator.<LanguageLevel>reverseOrder()))
          .thenComparing(Language::tag);

  @Override
  public Finding judge(Pairing pairing) {
    List<AskedLanguage> asked = pairing.vacancy().languages();
    if (asked.isEmpty()) {
      return Finding.met(Reason.of("language.notAsked"));
    }
    List<Language> held = pairing.candidate().languages();
    return Finding.all(asked.stream().map(language -> judge(language, held)).toList());
  }

  private static Finding judge(AskedLanguage asked, List<Language> held) {
    String level = asked.level() == null ? null : asked.level().name();
    if (held == null) {
      return Finding.unknown(Reason.of("language.notRecorded", "language", asked.tag()));
    }
    return speaking(asked.tag(), held)
        .map(language -> judge(asked, language))
        .min(Finding.BEST_FIRST)
        .orElseGet(
            () ->
                Finding.unmet(
                    Reason.of("language.missing", "language", asked.tag(), "level", level),
                    Cure.of("language.reach", "language", asked.tag(), "level", level)));
  }

  private static Finding judge(AskedLanguage asked, Language held) {
    LanguageLevel level = held.level();
    if (level == null && asked.level() != null) {
      return Finding.unknown(Reason.of("language.levelNotRecorded", "language", held.tag()));
    }
    String heldLevel = level == null ? null : level.name();
    return asked.level() == null || level.compareTo(asked.level()) >= 0
        ? Finding.met(Reason.of("language.held", "language", held.tag(), "level", heldLevel))
        : Finding.unmet(
            Reason.of(
                "language.tooLow",
                "language",
                held.tag(),
                "level",
                heldLevel,
                "asked",
                asked.level().name()),
            Cure.of("language.reach", "language", asked.tag(), "level", asked.level().name()));
  }

  /** Entries for a language, compared by primary subtag, the best first, in a fixed order. */
  static Stream<Language> speaking(String tag, List<Language> held) {
    return held.stream()
        .filter(language -> primary(language.tag()).equals(primary(tag)))
        .sorted(FIXED);
  }

  static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
