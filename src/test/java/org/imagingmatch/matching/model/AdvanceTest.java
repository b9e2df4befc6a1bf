package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import java.util.List;
import org.imagingmatch.matching.model.Advance.Found;
import org.junit.jupiter.api.Test;

/** The fewest changes that do, proved by judging the changed record. */
class AdvanceTest {

  private static final int PAIRS = Integer.getInteger("search.pools", 500);

  @Test
  void whatIsFoundDoesAndNothingSmallerWouldHaveDone() {
    int[] found = new int[1 + Advance.MOST_CHANGES];
    FactsGenerator.forSeeds(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts person = generator.candidate();
          Found way = advance(vacancy).toBeAble(person);
          assertThat(way.exact()).isTrue();
          int fewest = fewest(vacancy, person, Advance.MOST_CHANGES);
          if (way.way() == null) {
            assertThat(fewest).isEqualTo(-1);
            return;
          }
          CandidateFacts after = person;
          for (Remedy change : way.way().changes()) {
            after = after.with(change.edit());
          }
          assertThat(Match.eligibilityOf(vacancy, after, situation(vacancy)))
              .isNotEqualTo(Eligibility.INELIGIBLE)
              .isEqualTo(way.way().match().eligibility());
          assertThat(way.way().changes()).hasSize(fewest);
          found[fewest]++;
        });
    assertThat(found).doesNotContain(0);
  }

  /** Tries everything, one change after the other; -1 = nothing does. */
  private static int fewest(VacancyFacts vacancy, CandidateFacts person, int most) {
    Pairing pairing = Pairing.of(vacancy, person, situation(vacancy));
    if (Match.eligibilityOf(vacancy, person, situation(vacancy)) != Eligibility.INELIGIBLE) {
      return 0;
    }
    int fewest = -1;
    for (Remedy move : most == 0 ? List.<Remedy>of() : Moves.closing(pairing)) {
      int rest = fewest(vacancy, person.with(move.edit()), most - 1);
      fewest = rest >= 0 && (fewest < 0 || rest + 1 < fewest) ? rest + 1 : fewest;
    }
    return fewest;
  }

  @Test
  void oneCredentialThatIsAskedElsewhereTooIsEnough() {
    VacancyFacts vacancy =
        aVacancy()
            .asking("CT")
            .requiring(
                new Requirement.AnyOf(
                    List.of(
                        new Requirement.AllOf(List.of(holds("ARRT-M"), holds("ARRT-VI"))),
                        holds("ARRT-CT"))))
            .facts();
    CandidateFacts person =
        aCandidate().citizenOf("US").noExperience().holding("ARRT-R").available(null, null).facts();
    Found found = advance(vacancy).toBeAble(person);
    assertThat(found.way().changes())
        .extracting(change -> change.what().parameters().get("credential"))
        .containsExactly("ARRT-CT");
  }

  @Test
  void whoIsAheadAlreadyHasNothingToChange() {
    VacancyFacts vacancy = mri();
    CandidateFacts person = technologist(24).facts();
    assertThat(advance(vacancy).ahead(person, null).way().changes()).isEmpty();
    assertThat(advance(vacancy).ahead(person, match(vacancy, technologist(12).facts())).way())
        .extracting(Advance.Way::changes)
        .isEqualTo(List.of());
  }

  @Test
  void experienceAndVerificationLeadAheadOfABetterOne() {
    VacancyFacts vacancy = mri();
    Match rival =
        match(
            vacancy,
            aCandidate()
                .citizenOf("US")
                .verified("ARRT-MR", VerificationLevel.PRIMARY_SOURCE)
                .experience("MR", 110, "2026-11-20")
                .available(null, null)
                .facts());
    Found found = advance(vacancy).ahead(technologist(24).facts(), rival);
    assertThat(found.way().changes())
        .extracting(change -> change.what().code())
        .containsExactlyInAnyOrder("modality.gainMonths", "credential.verify");
    assertThat(Match.ORDER.compare(found.way().match(), rival)).isNegative();
  }

  @Test
  void itSaysSoWhenThreeChangesDoNotDo() {
    VacancyFacts vacancy =
        aVacancy()
            .requiring(
                new Requirement.AllOf(
                    List.of(holds("ARRT-CT"), holds("ARRT-M"), holds("ARRT-VI"), holds("ARRT-MR"))))
            .facts();
    CandidateFacts person =
        aCandidate().citizenOf("US").holding("ARRT-R").available(null, null).facts();
    assertThat(advance(vacancy).toBeAble(person)).isEqualTo(new Found(null, true));
  }

  private static VacancyFacts mri() {
    return aVacancy()
        .asking(modality("MR", 12, null))
        .requiring(holds("ARRT-MR"))
        .sponsorsVisa(true)
        .facts();
  }

  private static CandidateFactsBuilder technologist(int months) {
    return aCandidate()
        .citizenOf("US")
        .holding("ARRT-MR")
        .experience("MR", months, "2026-11-20")
        .available(null, null);
  }

  private static Match match(VacancyFacts vacancy, CandidateFacts person) {
    return Match.of(person.id(), vacancy, person, situation(vacancy), Weights.DEFAULT);
  }

  private static Advance advance(VacancyFacts vacancy) {
    return new Advance(vacancy, situation(vacancy), Weights.DEFAULT, () -> false);
  }

  private static Situation situation(VacancyFacts vacancy) {
    return Situation.of(vacancy, AS_OF, RULES, SETTINGS);
  }
}
