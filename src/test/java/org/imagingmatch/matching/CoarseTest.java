package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.LanguageLevel;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.ModalitiesRule;
import org.imagingmatch.matching.model.PayPeriod;
import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.VacancyFacts.AskedCertificate;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;
import org.imagingmatch.matching.model.WorkRightBasis;
import org.imagingmatch.organisation.Agency;
import org.imagingmatch.reference.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * People who differ in what would tell who they are, and in nothing else, look the same to a
 * hospital: so nobody can be followed from one vacancy to another by exact values, nor be found at
 * home by asking from many places.
 */
class CoarseTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final UUID NAME = new UUID(1, 2);
  private static final RuleBook RULES = RuleBooks.of(Catalogue.load());
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @Test
  void exactValuesDoNotShow() throws JsonProcessingException {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      GeoPoint facility =
          new GeoPoint(44 + random.nextDouble() * 4, -124 + random.nextDouble() * 4);
      String one = shown(person(random), facility);
      String other = shown(person(random), facility);
      assertThat(other).isEqualTo(one);
    }
  }

  @Test
  void whatIsToldIsStillOfUse() throws JsonProcessingException {
    String shown = shown(person(new Random(1)), new GeoPoint(45.52, -122.68));
    assertThat(shown)
        .contains("60 months in MR", "Holds ARRT-MR, valid to 2027-05", "Available from 2027-01-04")
        .contains("Up to 44.00 USD per HOUR is offered")
        .doesNotContain("asks at least")
        .doesNotContainPattern("validUntil\":\\[")
        .doesNotContainPattern("2027-05-\\d\\d");
  }

  @Test
  void verdictsAreThoseOfTheExactRecord() {
    CandidateFacts justEnough = person(65, 15, 0.1, "47.10");
    assertThat(match(justEnough, 65).findings().get(0).verdict().name()).isEqualTo("MET");
    assertThat(match(justEnough, 66).findings().get(0).verdict().name()).isEqualTo("UNMET");
  }

  @Test
  void experienceOfLessThanHalfAYearStaysWhatItIs() {
    CandidateFacts beginner = Coarse.facts(person(5, 1, 0.1, "20"));
    assertThat(beginner.experience().get(0).months()).isEqualTo(5);
  }

  @Test
  void homesAtTheEdgesOfTheWorldStayOnIt() {
    for (GeoPoint edge : List.of(new GeoPoint(90, 180), new GeoPoint(-90, -180))) {
      CandidateFacts home = with(edge);
      assertThat(Coarse.facts(home).homeLocation().latitude()).isBetween(-90.0, 90.0);
      assertThat(Coarse.facts(home).homeLocation().longitude()).isBetween(-180.0, 180.0);
    }
  }

  @Test
  void whatWasNotRecordedStaysSo() {
    CandidateFacts nothing =
        new CandidateFacts(
            NAME,
            "MRI-TECH",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(Coarse.facts(nothing)).isEqualTo(nothing);
  }

  private static CandidateFacts with(GeoPoint home) {
    return new CandidateFacts(
        NAME,
        "MRI-TECH",
        null,
        home,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Somebody of one coarse kind: 60 to 65 months, last used in October, a home in one cell… */
  private static CandidateFacts person(Random random) {
    return person(
        60 + random.nextInt(6),
        1 + random.nextInt(28),
        random.nextDouble() * 0.499,
        "46." + (10 + random.nextInt(90)));
  }

  private static CandidateFacts person(int months, int day, double within, String pay) {
    return new CandidateFacts(
        NAME,
        "MRI-TECH",
        "US-OR",
        new GeoPoint(45.5 + within, -122.5 - within),
        List.of(new WorkRight("US", WorkRightBasis.CITIZEN, null)),
        null,
        List.of(
            new Credential(
                "ARRT-MR", null, LocalDate.of(2027, 5, day), CredentialStatus.ACTIVE, null)),
        List.of(
            new Licence("US-OR", null, null, LocalDate.of(2027, 9, day), CredentialStatus.ACTIVE)),
        List.of(new Certificate("BLS", LocalDate.of(2027, 8, day))),
        List.of(new Experience("MR", months, LocalDate.of(2026, 10, day), Set.of(), Set.of())),
        List.of(),
        List.of(new Language("en", LanguageLevel.C1)),
        new Availability(LocalDate.parse("2027-01-04"), null),
        null,
        null,
        new MinimumPay(new BigDecimal(pay), "USD", PayPeriod.HOUR));
  }

  private static String shown(CandidateFacts person, GeoPoint facility)
      throws JsonProcessingException {
    VacancyFacts vacancy = vacancy(24).at("US-OR", facility, Set.of());
    Match match = match(vacancy, person);
    Answer answer = new Answer(Detail.FULL, Texts.in(null));
    return JSON.writeValueAsString(
        BlindMatch.of(1, match, new Agency(new UUID(3, 4), "Northlight", null), answer));
  }

  private static Match match(CandidateFacts person, int minimumMonths) {
    return match(vacancy(minimumMonths).at("US-OR", null, Set.of()), person);
  }

  private static Match match(VacancyFacts vacancy, CandidateFacts person) {
    Situation situation = Situation.of(vacancy, TODAY, RULES, MatchingSettings.DEFAULT);
    return Match.of(
        NAME, vacancy, person, Coarse.facts(person), situation, MatchingSettings.DEFAULT.weights());
  }

  private static VacancyFacts vacancy(int minimumMonths) {
    return new VacancyFacts(
        NAME,
        "MRI-TECH",
        null,
        null,
        Set.of(),
        List.of(new AskedModality("MR", minimumMonths, 12)),
        ModalitiesRule.ALL,
        false,
        new Requirement.Holds("ARRT-MR", false, null, null),
        List.of(),
        false,
        null,
        List.of(new AskedLanguage("en", LanguageLevel.B2)),
        null,
        List.of(new AskedCertificate("BLS", 0)),
        LocalDate.parse("2027-01-15"),
        false,
        0,
        13,
        null,
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        new PayRange(new BigDecimal("40.00"), new BigDecimal("44.00"), "USD", PayPeriod.HOUR),
        null,
        Map.of());
  }
}
