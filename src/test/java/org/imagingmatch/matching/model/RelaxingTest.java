package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.NearMisses.Reader;
import org.imagingmatch.matching.model.Relaxing.Found;
import org.junit.jupiter.api.Test;

/** What is counted in one pass is what ranking everybody anew for each change counts. */
class RelaxingTest {

  private static final int POOLS = Integer.getInteger("search.pools", 500);
  private static final int ALL = 10_000;

  private static final Reader KNOWN =
      new Reader(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

  private record Counted(int eligible, int conditional, int lost, Map<String, Long> homes) {}

  @Test
  void numbersAreThoseOfJudgingEverybodyAnew() {
    List<Gain> pairs = new ArrayList<>();
    FactsGenerator.forSeeds(POOLS, generator -> pairs.addAll(compare(generator)));
    assertThat(pairs).hasSizeGreaterThan(POOLS / 10);
  }

  private static List<Gain> compare(FactsGenerator generator) {
    VacancyFacts vacancy = generator.vacancy();
    List<CandidateFacts> people =
        generator.candidates().limit(1 + generator.random().nextInt(30)).toList();
    Situation situation = Situation.of(vacancy, generator.asOf(), RULES, SETTINGS);
    Found found =
        new Relaxing(vacancy, situation, Weights.DEFAULT, KNOWN, 3)
            .find(new ListedVicinity(people), ALL, ALL, () -> false);
    assertThat(found.exact()).isTrue();
    assertThat(found.eligible()).isEqualTo(count(people, vacancy, situation, Eligibility.ELIGIBLE));
    assertThat(found.conditional())
        .isEqualTo(count(people, vacancy, situation, Eligibility.CONDITIONAL));
    for (Gain gain : found.singles()) {
      assertThat(of(gain))
          .as(gain.changes().toString())
          .isEqualTo(counted(gain, people, vacancy, situation));
    }
    long bringing =
        RelaxationOptions.of(vacancy, situation).stream()
            .map(each -> counted(new Gain(List.of(each), 0), people, vacancy, situation))
            .filter(each -> each.eligible() + each.conditional() > 0)
            .count();
    assertThat(found.singles()).hasSize((int) bringing);
    for (Gain gain : found.pairs()) {
      assertThat(of(gain))
          .as(gain.changes().toString())
          .isEqualTo(counted(gain, people, vacancy, situation));
    }
    return found.pairs();
  }

  @Test
  void everybodyWhomTwoChangesBringIsFound() {
    FactsGenerator.forSeeds(
        POOLS / 5,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = Situation.of(vacancy, generator.asOf(), RULES, SETTINGS);
          List<CandidateFacts> people = generator.candidates().limit(8).toList();
          Found found =
              new Relaxing(vacancy, situation, Weights.DEFAULT, KNOWN, ALL)
                  .find(new ListedVicinity(people), ALL, ALL, () -> false);
          Set<UUID> brought = new HashSet<>();
          found
              .pairs()
              .forEach(pair -> pair.examples().forEach(example -> brought.add(example.id())));
          assertThat(brought).isEqualTo(broughtByTwo(vacancy, situation, people));
        });
  }

  /** Tries every two changes, for everybody. */
  private static Set<UUID> broughtByTwo(
      VacancyFacts vacancy, Situation situation, List<CandidateFacts> people) {
    List<Variant> singles =
        RelaxationOptions.of(vacancy, situation).stream()
            .map(each -> Variant.of(each, vacancy, situation))
            .toList();
    Set<UUID> brought = new HashSet<>();
    for (Variant one : singles) {
      for (Variant other : singles) {
        if (one != other && one.goesWith(other)) {
          VacancyFacts both = other.relaxation().of(one.vacancy());
          Situation then = Variant.situation(both, situation);
          people.stream()
              .filter(person -> isBetter(both, then, person, vacancy, situation))
              .filter(
                  person ->
                      !isBetter(one.vacancy(), one.situation(), person, vacancy, situation)
                          && !isBetter(
                              other.vacancy(), other.situation(), person, vacancy, situation))
              .forEach(person -> brought.add(person.id()));
        }
      }
    }
    return brought;
  }

  private static boolean isBetter(
      VacancyFacts after,
      Situation then,
      CandidateFacts person,
      VacancyFacts before,
      Situation situation) {
    return Gain.isBetter(
        Match.eligibilityOf(after, person, then), Match.eligibilityOf(before, person, situation));
  }

  private static Counted of(Gain gain) {
    Map<String, Long> homes = new HashMap<>();
    gain.origins()
        .forEach(from -> homes.put(from.country(), (long) from.eligible() + from.conditional()));
    return new Counted(gain.eligible(), gain.conditional(), gain.lost(), homes);
  }

  private static int count(
      List<CandidateFacts> people, VacancyFacts vacancy, Situation situation, Eligibility kind) {
    return (int)
        people.stream()
            .filter(person -> Match.eligibilityOf(vacancy, person, situation) == kind)
            .count();
  }

  private static Counted counted(
      Gain gain, List<CandidateFacts> people, VacancyFacts vacancy, Situation situation) {
    VacancyFacts after = vacancy;
    for (Relaxation change : gain.changes()) {
      after = change.of(after);
    }
    Situation then = Situation.of(after, situation.asOf(), RULES, SETTINGS);
    int eligible = 0;
    int conditional = 0;
    int lost = 0;
    Map<String, Long> homes = new HashMap<>();
    for (CandidateFacts person : people) {
      Eligibility before = Match.eligibilityOf(vacancy, person, situation);
      Eligibility now = Match.eligibilityOf(after, person, then);
      eligible += now == Eligibility.ELIGIBLE && before != now ? 1 : 0;
      conditional += now == Eligibility.CONDITIONAL && before == Eligibility.INELIGIBLE ? 1 : 0;
      lost += now == Eligibility.INELIGIBLE && before != now ? 1 : 0;
      if (Gain.isBetter(now, before)) {
        homes.merge(country(person), 1L, Long::sum);
      }
    }
    return new Counted(eligible, conditional, lost, homes);
  }

  private static String country(CandidateFacts person) {
    String home = person.homeRegion();
    return home == null ? null : home.substring(0, 2);
  }

  @Test
  void aLicenceThatTheLawAsksIsNeverDropped() {
    VacancyFacts vacancy = aVacancy().in("US-OR").licenceRequired(true).facts();
    for (Relaxation option : RelaxationOptions.of(vacancy, situation(vacancy))) {
      assertThat(option.of(vacancy).licenceRequired()).isNotEqualTo(Boolean.FALSE);
    }
    Found found = find(vacancy, List.of(radiographer(1).facts()));
    assertThat(found.singles()).isEmpty();
  }

  @Test
  void twoChangesBringWhomNeitherBringsAlone() {
    VacancyFacts vacancy =
        aVacancy()
            .requiring(holds("ARRT-CT"))
            .language("en", LanguageLevel.C1)
            .sponsorsVisa(true)
            .facts();
    List<CandidateFacts> people =
        List.of(
            radiographer(1).speaking("en", LanguageLevel.B2).facts(),
            radiographer(2).speaking("en", LanguageLevel.C1).facts());
    Found found = find(vacancy, people);
    assertThat(found.eligible()).isZero();
    Gain pair = found.pairs().get(0);
    assertThat(pair.changes())
        .extracting(change -> change.what().code())
        .containsExactlyInAnyOrder("credentials.drop", "language.drop");
    assertThat(pair.eligible()).isEqualTo(2);
    assertThat(pair.onlyTogether()).isEqualTo(1);
    assertThat(pair.examples()).extracting(Gain.Example::id).containsExactly(new UUID(5, 1));
    assertThat(found.pairs()).hasSize(1);
  }

  @Test
  void sponsoringVisasTellsWhereToRecruit() {
    VacancyFacts vacancy = aVacancy().sponsorsVisa(false).facts();
    List<CandidateFacts> people =
        Stream.of("CA-ON", "CA-BC", "PH", null)
            .map(home -> aCandidate().id(UUID.randomUUID()).noWorkRights().home(home))
            .map(person -> person.holding("ARRT-R").available(null, null).facts())
            .toList();
    Found found = find(vacancy, people);
    Gain visas = found.singles().get(0);
    assertThat(visas.changes().get(0).what().code()).isEqualTo("visa.sponsor");
    assertThat(visas.origins())
        .extracting(Gain.Origin::country, Gain.Origin::conditional)
        .containsExactly(tuple("CA", 2), tuple("PH", 1), tuple(null, 1));
  }

  private static Found find(VacancyFacts vacancy, List<CandidateFacts> people) {
    return new Relaxing(vacancy, situation(vacancy), Weights.DEFAULT, KNOWN, 3)
        .find(new ListedVicinity(people), 5, ALL, () -> false);
  }

  private static CandidateFactsBuilder radiographer(int number) {
    return aCandidate()
        .id(new UUID(5, number))
        .citizenOf("US")
        .holding("ARRT-R")
        .available(null, null);
  }

  private static Situation situation(VacancyFacts vacancy) {
    return Situation.of(vacancy, AS_OF, RULES, SETTINGS);
  }
}
