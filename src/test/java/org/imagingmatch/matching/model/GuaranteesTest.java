package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.Ranker.Mark;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;
import org.junit.jupiter.api.Test;

/** What holds for every pair of facts, tried on thousands; a failure names its seed. */
class GuaranteesTest {

  private static final int PAIRS = 2500;
  private static final int LISTS = 40;
  private static final int PEOPLE = 60;

  @Test
  void theSameFactsGiveTheSameAnswer() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          assertThat(match(vacancy, candidate)).isEqualTo(match(vacancy, candidate));
        });
  }

  @Test
  void orderWithinARecordNeverChangesTheAnswer() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          assertThat(match(vacancy, Changes.shuffled(candidate, generator)))
              .isEqualTo(match(vacancy, candidate));
        });
  }

  @Test
  void orderWithinAVacancyNeverChangesAnyVerdictOrPoint() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          Match one = match(vacancy, candidate);
          Match other = match(Changes.shuffled(vacancy, generator), candidate);
          assertThat(other.earliestStart()).isEqualTo(one.earliestStart());
          assertThat(other.score()).isEqualTo(one.score());
          assertThat(other.findings().stream().map(GuaranteesTest::outcome).toList())
              .isEqualTo(one.findings().stream().map(GuaranteesTest::outcome).toList());
          assertThat(other.points().stream().map(points -> points.measure().state()).toList())
              .isEqualTo(one.points().stream().map(points -> points.measure().state()).toList());
        });
  }

  @Test
  void orderOfPeopleNeverChangesARanking() {
    forAll(
        LISTS,
        generator -> {
          List<Match> matches = matches(generator, generator.vacancy(), Weights.DEFAULT);
          Ranking ranking = rank(matches, PEOPLE, null);
          Collections.shuffle(matches, generator.random());
          assertThat(rank(matches, PEOPLE, null)).isEqualTo(ranking);
        });
  }

  @Test
  void pagesTogetherAreTheFullSort() {
    forAll(
        LISTS,
        generator -> {
          List<Match> matches = matches(generator, generator.vacancy(), Weights.DEFAULT);
          List<Ranked> paged = new ArrayList<>();
          Mark next = null;
          do {
            Ranking page = rank(matches, 7, next);
            paged.addAll(page.items());
            next = page.next();
          } while (next != null);
          assertThat(paged).extracting(Ranked::match).isEqualTo(sorted(matches));
          assertThat(paged).isEqualTo(rank(matches, PEOPLE, null).items());
        });
  }

  @Test
  void weightsScaledByAConstantChangeNoOrderAndNoRank() {
    forAll(
        LISTS,
        generator -> {
          Map<Fit, Double> weights = new EnumMap<>(Fit.class);
          for (Fit fit : Fit.values()) {
            weights.put(fit, generator.random().nextInt(30) + 1.0);
          }
          double factor = generator.random().nextDouble() * 1000 + 0.001;
          Map<Fit, Double> scaled = new EnumMap<>(weights);
          scaled.replaceAll((fit, weight) -> weight * factor);
          VacancyFacts vacancy = generator.vacancy();
          List<CandidateFacts> people = generator.candidates().limit(PEOPLE).toList();
          assertThat(order(vacancy, people, scaled)).isEqualTo(order(vacancy, people, weights));
        });
  }

  @Test
  void shortcutOfRankingsLeavesOutTheIneligibleAndNothingElse() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          Match whole = match(vacancy, candidate);
          Situation situation =
              Situation.of(vacancy, Judging.AS_OF, Judging.RULES, Judging.SETTINGS);
          assertThat(
                  Match.unlessIneligible(
                      whole.id(), vacancy, candidate, situation, Weights.DEFAULT))
              .isEqualTo(Optional.of(whole).filter(m -> m.eligibility() != Eligibility.INELIGIBLE));
        });
  }

  @Test
  void pointsAddUpToTheScore() {
    forAll(
        PAIRS,
        generator -> {
          Match match = match(generator.vacancy(), generator.candidate());
          assertThat(match.score()).isBetween(0.0, 100.0 + 1e-9);
          assertThat(match.points().stream().mapToDouble(Match.Points::points).sum())
              .isCloseTo(match.score(), within(1e-9));
          assertThat(match.points()).allMatch(points -> points.points() >= 0);
        });
  }

  @Test
  void noGateGainsFromAFit() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          VacancyFacts otherVacancy =
              Changes.fits(
                  vacancy,
                  generator.point(),
                  generator.credentialCodes(),
                  generator.settings(),
                  generator.pay());
          CandidateFacts elsewhere = generator.candidate();
          CandidateFacts otherCandidate =
              Changes.home(
                  candidate,
                  elsewhere.homeRegion(),
                  elsewhere.homeLocation(),
                  elsewhere.minimumPay());
          Match changed = match(otherVacancy, otherCandidate);
          assertThat(changed.findings()).isEqualTo(match(vacancy, candidate).findings());
          Weights onlyPay = Weights.DEFAULT.with(Map.of(Fit.EXPERIENCE, 0.0, Fit.PAY, 500.0));
          assertThat(Judging.match(vacancy, candidate, onlyPay).findings())
              .isEqualTo(changed.findings());
        });
  }

  @Test
  void criterionTheVacancyDoesNotStateChangesNothing() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          CandidateFacts other = generator.candidate();
          CandidateFacts changed =
              Changes.unasked(
                  candidate,
                  vacancy.certificates().isEmpty()
                      ? other.certificates()
                      : candidate.certificates(),
                  vacancy.minimumEducation() == null ? other.education() : candidate.education(),
                  vacancy.shifts().isEmpty() ? other.shifts() : candidate.shifts());
          if (vacancy.languages().isEmpty()) {
            changed = Changes.languages(changed, other.languages());
          }
          MinimumPay pay = vacancy.pay() == null ? other.minimumPay() : candidate.minimumPay();
          changed = Changes.home(changed, candidate.homeRegion(), candidate.homeLocation(), pay);
          assertThat(match(vacancy, changed)).isEqualTo(match(vacancy, candidate));
        });
  }

  @Test
  void narrowingTheCandidatesByCompetenceLosesNobodyWhoPassesTheModalityGate() {
    forAll(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts candidate = generator.candidate();
          Match match = Judging.match(vacancy, candidate, Weights.DEFAULT, generator.asOf());
          Set<String> competences = Competences.of(candidate, Judging.RULES);
          if (vacancy.training()
              || competences == null
              || match.findings().get(Gate.MODALITY.ordinal()).verdict() == Verdict.UNMET) {
            return;
          }
          Set<String> asked = new HashSet<>();
          vacancy.modalities().stream().map(AskedModality::code).forEach(asked::add);
          if (vacancy.modalitiesRule() == ModalitiesRule.ALL) {
            assertThat(competences).containsAll(asked);
          } else {
            assertThat(competences).containsAnyElementsOf(asked);
          }
        });
  }

  @Test
  void generatedFactsReachEveryVerdictOfEveryGateTheyCan() {
    Map<Gate, Set<Verdict>> reached = new EnumMap<>(Gate.class);
    Map<Eligibility, Integer> eligibilities = new EnumMap<>(Eligibility.class);
    forAll(
        PAIRS,
        generator -> {
          Match match = match(generator.vacancy(), generator.candidate());
          eligibilities.merge(match.eligibility(), 1, Integer::sum);
          for (Gate gate : Gate.values()) {
            reached
                .computeIfAbsent(gate, g -> EnumSet.noneOf(Verdict.class))
                .add(match.findings().get(gate.ordinal()).verdict());
          }
        });
    assertThat(eligibilities)
        .containsOnlyKeys(Eligibility.values())
        .allSatisfy((eligibility, count) -> assertThat(count).isGreaterThan(PAIRS / 20));
    assertThat(reached.get(Gate.CREDENTIAL)).containsExactlyInAnyOrder(Verdict.values());
    assertThat(reached.get(Gate.LICENCE)).containsExactlyInAnyOrder(Verdict.values());
    assertThat(reached.get(Gate.WORK_RIGHT)).containsExactlyInAnyOrder(Verdict.values());
    assertThat(reached.values()).allMatch(verdicts -> verdicts.size() >= 2);
  }

  private static Object outcome(Finding finding) {
    return Map.of(
        "verdict", finding.verdict(), "blocked", finding.blocked(), "until", "" + finding.until());
  }

  private static Match match(VacancyFacts vacancy, CandidateFacts candidate) {
    return Judging.match(vacancy, candidate, Weights.DEFAULT);
  }

  private static List<Match> matches(
      FactsGenerator generator, VacancyFacts vacancy, Weights weights) {
    return new ArrayList<>(
        generator
            .candidates()
            .limit(PEOPLE)
            .map(candidate -> Judging.match(vacancy, candidate, weights))
            .toList());
  }

  private static List<String> order(
      VacancyFacts vacancy, List<CandidateFacts> people, Map<Fit, Double> weights) {
    Weights all = Weights.DEFAULT.with(weights);
    List<Match> matches =
        people.stream().map(candidate -> Judging.match(vacancy, candidate, all)).toList();
    return rank(matches, PEOPLE, null).items().stream()
        .map(ranked -> ranked.rank() + " " + ranked.match().id())
        .toList();
  }

  private static Ranking rank(List<Match> matches, int limit, Mark after) {
    Ranker ranker = new Ranker(limit, after, EnumSet.allOf(Eligibility.class));
    matches.forEach(ranker::offer);
    return ranker.ranking();
  }

  private static List<Match> sorted(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.eligibility() != Eligibility.INELIGIBLE)
        .sorted(Match.ORDER)
        .toList();
  }

  private static void forAll(int cases, Consumer<FactsGenerator> property) {
    FactsGenerator.forSeeds(cases, property);
  }
}
