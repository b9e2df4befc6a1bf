package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;

/** Each language asked is held at its level or above; a level not asked is any level. */
final class LanguageGate implements GateRule {

  private static final Comparator<Language> FIXED =
      Comparator.comparing(
              Language::level, Comparator.nullsLast(Comparator.<LanguageLevel>reverseOrder()))
          .thenComparing(Language::tag);

  private static final Finding NOT_ASKED = Finding.met(Reason.of("language.notAsked"));

  private final List<AskedLanguage> asked;

  LanguageGate(Demand demand) {
    this.asked = demand.vacancy().languages();
  }

  @Override
  public Finding judge(Pairing pairing) {
    if (asked.isEmpty()) {
      return NOT_ASKED;
    }
    List<Finding> findings = new ArrayList<>(asked.size());
    for (AskedLanguage language : asked) {
      findings.add(judge(language, pairing.candidate().languages()));
    }
    return Finding.all(findings);
  }

  private static Finding judge(AskedLanguage asked, List<Language> held) {
    if (held == null) {
      return Finding.unknown(Reason.of("language.notRecorded", "language", asked.tag()));
    }
    Finding best = null;
    for (Language language : speaking(asked.tag(), held)) {
      Finding finding = judge(asked, language);
      if (best == null || Finding.BEST_FIRST.compare(finding, best) < 0) {
        best = finding;
      }
    }
    return best == null ? missing(asked) : best;
  }

  private static Finding missing(AskedLanguage asked) {
    Object[] parameters = {"language", asked.tag(), "level", name(asked.level())};
    return Finding.unmet(
        Reason.of("language.missing", parameters), Cure.of("language.reach", parameters));
  }

  private static Finding judge(AskedLanguage asked, Language held) {
    LanguageLevel level = held.level();
    if (level == null && asked.level() != null) {
      return Finding.unknown(Reason.of("language.levelNotRecorded", "language", held.tag()));
    }
    return asked.level() == null || level.compareTo(asked.level()) >= 0
        ? Finding.met(Reason.of("language.held", "language", held.tag(), "level", name(level)))
        : Finding.unmet(
            Reason.of(
                "language.tooLow",
                "language",
                held.tag(),
                "level",
                name(level),
                "asked",
                asked.level().name()),
            Cure.of("language.reach", "language", asked.tag(), "level", asked.level().name()));
  }

  /** Entries for a language, compared by primary subtag, the best first, in a fixed order. */
  static List<Language> speaking(String tag, List<Language> held) {
    String wanted = primary(tag);
    List<Language> speaking = new ArrayList<>(held.size());
    for (Language language : held) {
      if (primary(language.tag()).equals(wanted)) {
        speaking.add(language);
      }
    }
    speaking.sort(FIXED);
    return speaking;
  }

  static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static String name(LanguageLevel level) {
    return level == null ? null : level.name();
  }
}
