package org.imagingmatch.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.HeldCredential;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.LicenceFamily;
import org.imagingmatch.reference.LicenceRequirement;
import org.junit.jupiter.api.Test;

/** Whether the generated people are what the workforce figures say, and nobody that exists. */
class PeopleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final People PEOPLE = new People(CATALOGUE);

  /** All people of all agencies. */
  private static final List<NewCandidate> ALL =
      Map.of("NL", 2000, "TT", 1500, "HL", 1500).entrySet().stream()
          .flatMap(
              agency ->
                  IntStream.rangeClosed(1, agency.getValue())
                      .mapToObj(number -> PEOPLE.person(agency.getKey(), number, TODAY)))
          .toList();

  private static final List<NewCandidate> US = livingIn("US");

  @Test
  void thePersonOfANumberIsAlwaysTheSame() {
    assertThat(new People(CATALOGUE).person("NL", 1234, TODAY))
        .isEqualTo(PEOPLE.person("NL", 1234, TODAY))
        .isNotEqualTo(PEOPLE.person("NL", 1235, TODAY))
        .isNotEqualTo(PEOPLE.person("TT", 1234, TODAY));
  }

  @Test
  void datesMoveWithTheDayOfLoading() {
    assertThat(PEOPLE.person("NL", 7, TODAY.plusYears(3)).credentials())
        .extracting(HeldCredential::code)
        .isEqualTo(
            PEOPLE.person("NL", 7, TODAY).credentials().stream()
                .map(HeldCredential::code)
                .toList());
    assertThat(PEOPLE.person("NL", 7, TODAY.plusYears(3)))
        .isNotEqualTo(PEOPLE.person("NL", 7, TODAY));
  }

  @Test
  void disciplinesFollowTheTable() {
    Map<String, Double> expected =
        Discipline.ALL.stream()
            .filter(each -> each.country().equals("US"))
            .collect(
                Collectors.groupingBy(
                    Discipline::discipline, Collectors.summingDouble(Discipline::share)));
    Map<String, String> disciplines =
        Discipline.ALL.stream()
            .filter(each -> each.country().equals("US"))
            .collect(Collectors.toMap(Discipline::role, Discipline::discipline));
    expected.forEach(
        (discipline, share) ->
            assertThat(share(US, person -> disciplines.get(person.role()).equals(discipline)))
                .as(discipline)
                .isCloseTo(share, within(0.025)));
    // The survey's own figures, so that the table cannot drift from them unnoticed.
    assertThat(expected)
        .hasEntrySatisfying(
            "RADIOGRAPHER", share -> assertThat(share).isEqualTo(0.446, within(1e-9)))
        .hasEntrySatisfying("CT-TECH", share -> assertThat(share).isEqualTo(0.125, within(1e-9)))
        .hasEntrySatisfying("VASC-IR", share -> assertThat(share).isEqualTo(0.031, within(1e-9)));
  }

  @Test
  void sharesOfEachCountryAddUpToOne() {
    Discipline.ALL.stream()
        .collect(
            Collectors.groupingBy(Discipline::country, Collectors.summingDouble(Discipline::share)))
        .forEach((country, sum) -> assertThat(sum).as(country).isCloseTo(1, within(1e-9)));
  }

  @Test
  void aThirdOfThoseWhomTheArrtCertifiedHaveMoreThanOneCategory() {
    List<Long> categories =
        US.stream()
            .filter(person -> person.credentials() != null)
            .map(person -> codes(person).filter(code -> code.startsWith("ARRT-")).count())
            .filter(count -> count > 0)
            .toList();
    double several =
        (double) categories.stream().filter(count -> count > 1).count() / categories.size();
    assertThat(several).isCloseTo(0.33, within(0.03));
  }

  @Test
  void threeOfTenBritishRadiographersTrainedAbroad() {
    List<NewCandidate> registered =
        livingIn("GB").stream()
            .filter(person -> person.credentials() != null)
            .filter(person -> !person.role().equals("SONOGRAPHER"))
            .toList();
    assertThat(share(registered, person -> codes(person).count() > 1))
        .isCloseTo(0.289, within(0.06));
  }

  @Test
  void arrtCredentialsOfAPersonEndTogetherAtTheEndOfAMonth() {
    for (NewCandidate person : US) {
      Set<LocalDate> ends =
          held(person)
              .filter(each -> each.code().startsWith("ARRT-") && each.validUntil() != null)
              .map(HeldCredential::validUntil)
              .collect(Collectors.toSet());
      assertThat(ends).as(person.externalId()).hasSizeLessThanOrEqualTo(1);
      assertThat(ends).allMatch(end -> end.equals(YearMonth.from(end).atEndOfMonth()));
    }
  }

  @Test
  void everyStandingIsOnShow() {
    assertThat(ALL.stream().flatMap(PeopleTest::held).map(HeldCredential::status))
        .contains(CredentialStatus.values());
    assertThat(ALL.stream().flatMap(PeopleTest::held).map(HeldCredential::validUntil))
        .anyMatch(end -> end != null && end.isBefore(TODAY))
        .anyMatch(end -> end == null);
  }

  @Test
  void stateLicencesAreOfStatesThatAskForOne() {
    assertThat(ALL.stream().filter(person -> person.licences() != null))
        .flatExtracting(NewCandidate::licences)
        .isNotEmpty()
        .allMatch(
            licence ->
                Stream.of(LicenceFamily.values())
                    .map(
                        family ->
                            CATALOGUE
                                .licensingRule(licence.jurisdiction())
                                .orElseThrow()
                                .requirement(family))
                    .anyMatch(need -> need.filter(LicenceRequirement.YES::equals).isPresent()));
  }

  @Test
  void someRecordsAreThin() {
    assertThat(share(ALL, person -> person.experience() == null)).isBetween(0.02, 0.08);
    assertThat(share(ALL, person -> person.languages() == null)).isBetween(0.02, 0.08);
    assertThat(share(ALL, person -> person.availability() == null)).isBetween(0.02, 0.08);
  }

  @Test
  void nobodyCanBeReached() {
    assertThat(ALL)
        .extracting(person -> person.contact().email())
        .allMatch(mail -> mail == null || mail.matches("[a-z.0-9]+@example\\.(org|com)"));
    assertThat(ALL)
        .extracting(person -> person.contact().phone())
        .allMatch(
            phone ->
                phone == null
                    || phone.matches(
                        "\\+1-555-01\\d\\d|\\+44 7700 900\\d{3}|\\+61 491 570 15[6-9]"
                            + "|\\+49 30 23125 \\d{3}|\\+33 6 39 98 \\d\\d \\d\\d"));
  }

  @Test
  void homesAreScatteredAroundTowns() {
    assertThat(US).extracting(NewCandidate::home).doesNotHaveDuplicates();
    assertThat(US)
        .allMatch(
            person ->
                Town.ALL.stream()
                    .filter(town -> town.region().equals(person.home().region()))
                    .anyMatch(
                        town ->
                            Math.abs(town.latitude() - person.home().location().latitude()) < 0.2));
  }

  private static List<NewCandidate> livingIn(String country) {
    return ALL.stream().filter(person -> person.home().region().startsWith(country)).toList();
  }

  private static double share(List<NewCandidate> people, Predicate<NewCandidate> property) {
    return (double) people.stream().filter(property).count() / people.size();
  }

  private static Stream<HeldCredential> held(NewCandidate person) {
    return person.credentials() == null ? Stream.empty() : person.credentials().stream();
  }

  private static Stream<String> codes(NewCandidate person) {
    return held(person).map(HeldCredential::code);
  }
}
