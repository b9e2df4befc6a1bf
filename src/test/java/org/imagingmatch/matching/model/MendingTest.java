package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What closes the gaps of a person, in the order in which it can be done. */
class MendingTest {

  private static final int PAIRS = Integer.getInteger("search.pools", 500) * 20;

  @Test
  void almostAllGapsCanBeClosedAndNothingElseChanges() {
    Set<String> mended = new TreeSet<>();
    List<String> left = new ArrayList<>();
    FactsGenerator.forSeeds(
        PAIRS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts person = generator.candidate();
          Mending mending = Mending.of(vacancy, person, situation(vacancy));
          mending.remedies().forEach(remedy -> mended.add(remedy.what().code()));
          if (mending.remedies().isEmpty()) {
            assertThat(mending.vacancy()).isEqualTo(vacancy);
            assertThat(mending.person()).isEqualTo(person);
          }
          if (!mending.does()) {
            left.add(mending.remedies().toString());
          }
        });
    assertThat(mended)
        .contains(
            "modality.train",
            "modality.gainMonths",
            "modality.refresh",
            "credential.obtain",
            "credential.earn",
            "credential.renew",
            "credential.verify",
            "credential.wait",
            "licence.obtain",
            "licence.renew",
            "registration.obtain",
            "workRight.sponsor",
            "region.accept",
            "availability.extend",
            "availability.wait",
            "language.reach",
            "contract.accept",
            "contract.acceptShifts",
            "education.reach",
            "education.complete");
    assertThat(left).hasSizeLessThan(PAIRS / 20);
  }

  @Test
  void nobodyWhoFailsNoGateIsMended() {
    FactsGenerator.forSeeds(
        PAIRS / 4,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          CandidateFacts person = generator.candidate();
          Situation situation = situation(vacancy);
          if (Match.eligibilityOf(vacancy, person, situation) != Eligibility.INELIGIBLE) {
            assertThat(Mending.of(vacancy, person, situation).remedies()).isEmpty();
          }
        });
  }

  @Test
  void whatOneChangeUncoversIsChangedToo() {
    VacancyFacts vacancy =
        aVacancy()
            .requiring(new Requirement.AllOf(List.of(holds("ARRT-CT"), holds("ARRT-M"))))
            .facts();
    Mending mending = Mending.of(vacancy, radiographer().facts(), situation(vacancy));
    assertThat(mending.remedies())
        .extracting(remedy -> remedy.what().parameters().get("credential"))
        .containsExactlyInAnyOrder("ARRT-CT", "ARRT-M");
    assertThat(mending.does()).isTrue();
    assertThat(mending.earliestStart()).isNull();
  }

  @Test
  void monthsStillToBeGainedSayWhenAContractCouldStart() {
    VacancyFacts vacancy = aVacancy().asking(modality("XR", 24, null)).facts();
    CandidateFacts person =
        aCandidate()
            .citizenOf("US")
            .holding("ARRT-R")
            .experience("XR", 20, "2026-11-01")
            .available(null, null)
            .facts();
    Mending mending = Mending.of(vacancy, person, situation(vacancy));
    assertThat(mending.does()).isTrue();
    assertThat(mending.earliestStart()).isEqualTo(LocalDate.parse("2027-03-22"));
    assertThat(mending.person().experience()).extracting("months").containsExactly(24);
  }

  @Test
  void aVisaIsTheVacancysToChange() {
    VacancyFacts vacancy = aVacancy().sponsorsVisa(false).facts();
    CandidateFacts person =
        aCandidate().citizenOf("PH").holding("ARRT-R").available(null, null).facts();
    Mending mending = Mending.of(vacancy, person, situation(vacancy));
    assertThat(mending.remedies()).extracting(Remedy::of).containsExactly(Subject.VACANCY);
    assertThat(mending.vacancy().sponsorsVisa()).isTrue();
    assertThat(mending.earliestStart()).isEqualTo(AS_OF.plusDays(90));
  }

  private static CandidateFactsBuilder radiographer() {
    return aCandidate().citizenOf("US").holding("ARRT-R").available(null, null);
  }

  private static Situation situation(VacancyFacts vacancy) {
    return Situation.of(vacancy, AS_OF, RULES, SETTINGS);
  }
}
