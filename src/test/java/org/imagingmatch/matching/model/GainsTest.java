package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.junit.jupiter.api.Test;

/**
 * Gaining a credential, a month, a language level or a work right never lowers anyone: not the
 * eligibility, then the score, then the earliest start. Among the ineligible, fewer gaps come
 * first, as in the list of near misses. Only between recorded facts: a first record may turn an
 * unknown into a known gap.
 */
class GainsTest {

  private static final int PAIRS = 3000;

  private static final Comparator<Match> POSITION =
      Comparator.comparing(Match::eligibility)
          .thenComparing(GainsTest::gaps)
          .thenComparing(Comparator.comparingDouble(Match::comparableScore).reversed())
          .thenComparing(Match::earliestStart, Comparator.nullsLast(Comparator.naturalOrder()));

  @Test
  void gainingACredentialNeverLowersAnyone() {
    neverLowers(
        (candidate, generator) -> {
          Credential gained = generator.credential();
          return candidate.credentials() == null || isFirstSupport(gained, candidate.credentials())
              ? candidate
              : Changes.credentials(candidate, Changes.plus(candidate.credentials(), gained));
        });
  }

  @Test
  void gainingMonthsNeverLowersAnyone() {
    neverLowers(
        (candidate, generator) -> {
          List<Experience> records = candidate.experience();
          if (records == null || records.isEmpty()) {
            return candidate;
          }
          int index = generator.random().nextInt(records.size());
          Experience old = records.get(index);
          Experience longer =
              new Experience(
                  old.modality(),
                  old.months() + 1 + generator.random().nextInt(24),
                  old.lastUsedOn(),
                  old.settings(),
                  old.platforms());
          return Changes.experience(candidate, Changes.replaced(records, index, longer));
        });
  }

  @Test
  void gainingExperienceInAnotherModalityNeverLowersAnyone() {
    neverLowers(
        (candidate, generator) ->
            candidate.experience() == null
                ? candidate
                : Changes.experience(
                    candidate, Changes.plus(candidate.experience(), generator.experience())));
  }

  @Test
  void reachingALanguageLevelNeverLowersAnyone() {
    neverLowers(
        (candidate, generator) -> {
          List<Language> languages = candidate.languages();
          if (languages == null || languages.isEmpty()) {
            return candidate;
          }
          int index = generator.random().nextInt(languages.size());
          Language old = languages.get(index);
          if (old.level() == null || old.level() == LanguageLevel.C2) {
            return Changes.languages(candidate, Changes.plus(languages, generator.language()));
          }
          LanguageLevel next = LanguageLevel.values()[old.level().ordinal() + 1];
          return Changes.languages(
              candidate, Changes.replaced(languages, index, new Language(old.tag(), next)));
        });
  }

  @Test
  void gainingAWorkRightNeverLowersAnyone() {
    neverLowers(
        (candidate, generator) ->
            candidate.workRights() == null
                ? candidate
                : Changes.workRights(
                    candidate, Changes.plus(candidate.workRights(), generator.workRight())));
  }

  /** The first record of something that supports a postprimary credential held. */
  private static boolean isFirstSupport(Credential gained, List<Credential> held) {
    RuleBook rules = Judging.RULES;
    return held.stream()
        .map(credential -> rules.credential(credential.code()))
        .filter(RuleBook.CredentialRule::postprimary)
        .flatMap(rule -> rule.supports().stream())
        .flatMap(Set::stream)
        .filter(support -> rules.satisfies(gained.code(), support))
        .anyMatch(support -> held.stream().noneMatch(one -> rules.satisfies(one.code(), support)));
  }

  private static long gaps(Match match) {
    return match.findings().stream().filter(finding -> finding.verdict() == Verdict.UNMET).count();
  }

  private static void neverLowers(BiFunction<CandidateFacts, FactsGenerator, CandidateFacts> gain) {
    FactsGenerator.forSeeds(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts before = generator.candidate();
          CandidateFacts after = gain.apply(before, generator);
          if (after == before) {
            return;
          }
          Match was = Judging.match(vacancy, before, Weights.DEFAULT);
          Match is = Judging.match(vacancy, after, Weights.DEFAULT);
          assertThat(POSITION.compare(is, was))
              .as("was %s%nis %s%nbefore %s%nafter %s%nfor %s", was, is, before, after, vacancy)
              .isLessThanOrEqualTo(0);
          for (Gate gate : Gate.values()) {
            assertThat(is.findings().get(gate.ordinal()).verdict())
                .as("%s for %s, before %s, after %s", gate, vacancy, before, after)
                .isLessThanOrEqualTo(was.findings().get(gate.ordinal()).verdict());
          }
        });
  }
}
