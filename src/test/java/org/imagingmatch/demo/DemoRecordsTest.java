package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo data before they are stored. */
@QuarkusTest
class DemoRecordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Inject DemoRecords records;
  @Inject Bodies bodies;
  @Inject ObjectMapper mapper;

  @ParameterizedTest
  @EnumSource(names = {"NL", "TT", "HL"})
  void everyPersonCouldHaveBeenSentByAClient(DemoOrganisation agency) {
    for (int number = 1; number <= agency.people(); number++) {
      NewCandidate person = records.person(agency, number, TODAY).stated();
      assertThat(bodies.bind(mapper.valueToTree(person), NewCandidate.class)).isEqualTo(person);
    }
  }

  @Test
  void everyVacancyIsOfAFacilityOfItsProvider() {
    List<DemoRecord<NewFacility>> facilities = records.facilities(TODAY);
    List<DemoRecord<NewVacancy>> vacancies = records.vacancies(TODAY);
    assertThat(facilities).hasSize(90);
    assertThat(vacancies).hasSize(98);
    for (DemoRecord<NewVacancy> vacancy : vacancies) {
      assertThat(facilities)
          .as(vacancy.stated().externalId())
          .anyMatch(
              facility ->
                  facility.owner() == vacancy.owner()
                      && facility.id().equals(vacancy.stated().facilityId()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2028-02-29", "2031-12-31"})
  void vacanciesNeverAge(String day) {
    LocalDate today = LocalDate.parse(day);
    assertThat(records.vacancies(today).stream().map(DemoRecord::stated))
        .allMatch(vacancy -> vacancy.startsOn() == null || vacancy.startsOn().isAfter(today))
        .allMatch(vacancy -> vacancy.closesOn() == null || vacancy.closesOn().isAfter(today))
        .allMatch(
            vacancy ->
                vacancy.closesOn() == null
                    || vacancy.startsOn() == null
                    || !vacancy.closesOn().isAfter(vacancy.startsOn()));
  }

  @Test
  void everyStatusIsOnShowAndNearlyAllAreOpen() {
    List<NewVacancy> vacancies = records.vacancies(TODAY).stream().map(DemoRecord::stated).toList();
    assertThat(vacancies).extracting(NewVacancy::status).contains(VacancyStatus.values());
    assertThat(vacancies).filteredOn(each -> each.status() == VacancyStatus.OPEN).hasSize(91);
    assertThat(vacancies)
        .filteredOn(each -> each.contract() == Contract.TRAVEL)
        .allMatch(each -> each.weeks() != null);
  }

  @Test
  void externalIdsWithSlashesAndDotsAreOnShow() {
    assertThat(records.vacancies(TODAY))
        .extracting(vacancy -> vacancy.stated().externalId())
        .contains("RAD/075/2026", "CHN-CVL/2027.04");
  }

  @Test
  void noTwoRecordsShareAnIdOrAName() {
    assertThat(records.facilities(TODAY)).extracting(DemoRecord::id).doesNotHaveDuplicates();
    assertThat(records.vacancies(TODAY)).extracting(DemoRecord::id).doesNotHaveDuplicates();
    List<String> names =
        IntStream.rangeClosed(DemoOrganisation.NL.firstNumber(), DemoOrganisation.NL.people())
            .mapToObj(number -> records.person(DemoOrganisation.NL, number, TODAY))
            .map(person -> person.stated().externalId())
            .toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(
            records.namedPeople(TODAY).stream().map(each -> each.stated().externalId()).toList());
  }

  @Test
  void theConstantsAreTheIdsOfTheirRecords() {
    Set<UUID> ids = ids();
    assertThat(
            List.of(
                DemoIds.MRI_VACANCY,
                DemoIds.FACILITY,
                DemoIds.CANDIDATE,
                DemoIds.CANDIDATE_ABROAD,
                DemoIds.CANDIDATE_WITH_RENEWALS,
                DemoIds.SPARE_FACILITY,
                DemoIds.SPARE_VACANCY,
                DemoIds.SPARE_CANDIDATE,
                DemoIds.CANDIDATE_TO_ERASE))
        .extracting(UUID::fromString)
        .allMatch(ids::contains);
    assertThat(ids)
        .contains(
            DemoIds.vacancy(DemoOrganisation.CHN, DemoIds.MRI_VACANCY_EXTERNAL_ID),
            DemoIds.vacancy(DemoOrganisation.CHN, DemoIds.SPARE_VACANCY_EXTERNAL_ID),
            DemoIds.facility(DemoOrganisation.CHN, DemoIds.FACILITY_EXTERNAL_ID),
            DemoIds.facility(DemoOrganisation.CHN, DemoIds.SPARE_FACILITY_EXTERNAL_ID),
            DemoIds.candidate(DemoOrganisation.NL, DemoIds.CANDIDATE_EXTERNAL_ID),
            DemoIds.candidate(DemoOrganisation.NL, DemoIds.SPARE_CANDIDATE_EXTERNAL_ID),
            DemoIds.candidate(DemoOrganisation.NL, DemoIds.ERASED_EXTERNAL_ID),
            DemoIds.candidate(DemoOrganisation.NL, DemoIds.SPARE_ERASED_EXTERNAL_ID));
    assertThat(DemoIds.erasure(DemoOrganisation.NL, DemoIds.ERASED_EXTERNAL_ID))
        .hasToString(DemoIds.ERASURE);
    assertThat(DemoIds.erasure(DemoOrganisation.NL, DemoIds.SPARE_ERASED_EXTERNAL_ID))
        .hasToString(DemoIds.SPARE_ERASURE);
  }

  @Test
  void spareFacilitiesHaveNoVacancies() {
    assertThat(records.vacancies(TODAY))
        .extracting(vacancy -> vacancy.stated().facilityId())
        .doesNotContain(
            UUID.fromString(DemoIds.SPARE_FACILITY),
            DemoIds.facility(DemoOrganisation.CHN, DemoIds.SPARE_FACILITY_EXTERNAL_ID));
  }

  private Set<UUID> ids() {
    Set<UUID> ids =
        records.facilities(TODAY).stream().map(DemoRecord::id).collect(Collectors.toSet());
    records.vacancies(TODAY).forEach(each -> ids.add(each.id()));
    records.namedPeople(TODAY).forEach(each -> ids.add(each.id()));
    records.sparePeople(TODAY).forEach(each -> ids.add(each.id()));
    return ids;
  }
}
