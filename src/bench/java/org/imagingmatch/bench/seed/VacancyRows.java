package org.imagingmatch.bench.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.FactsJson;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.Pay;

/** The rows in which the service keeps facilities and vacancies. */
final class VacancyRows {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /** An edition of no rules: the service makes the rows of ranking when it starts. */
  private static final String MADE_AT_THE_START = "";

  private final Rows rows = new Rows();
  private final UUID provider;
  private final OffsetDateTime written;

  VacancyRows(UUID provider, LocalDate day) {
    this.provider = provider;
    this.written = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    rows.table(
            "facility",
            """
            organisation_id id version external_id name region latitude longitude settings
            time_zone created_at updated_at
            """)
        .table(
            "vacancy",
            """
            organisation_id id version external_id facility_id title role modalities_rule training
            credentials preferred_credentials accept_equivalents licence_required languages
            minimum_education certificates starts_on starts_asap start_flex_days weeks
            hours_per_week contract shifts settings platforms pay_from pay_to pay_currency pay_per
            sponsors_visa grade headcount closes_on status weights restricted created_at updated_at
            """)
        .table(
            "vacancy_modality",
            "organisation_id vacancy_id position code minimum_months used_within_months")
        .table("vacancy_facts", "organisation_id vacancy_id facts edition");
  }

  Rows rows() {
    return rows;
  }

  void add(Place place) {
    NewFacility stated = place.stated();
    rows.add(
        "facility",
        provider,
        place.id(),
        0,
        stated.externalId(),
        stated.name(),
        stated.region(),
        stated.location() == null ? null : stated.location().latitude(),
        stated.location() == null ? null : stated.location().longitude(),
        stated.settings(),
        stated.timeZone(),
        written,
        written);
  }

  void add(Post post) {
    vacancy(post);
    for (int i = 0; i < post.stated().modalities().size(); i++) {
      var asked = post.stated().modalities().get(i);
      rows.add(
          "vacancy_modality",
          provider,
          post.id(),
          i,
          asked.code(),
          asked.minimumMonths(),
          asked.usedWithinMonths());
    }
    rows.add(
        "vacancy_facts",
        provider,
        post.id(),
        FactsJson.write(Facts.of(post.id(), post.stated())),
        MADE_AT_THE_START);
  }

  private void vacancy(Post post) {
    NewVacancy stated = post.stated();
    Pay pay = stated.pay();
    rows.add(
        "vacancy",
        provider,
        post.id(),
        0,
        stated.externalId(),
        stated.facilityId(),
        stated.title(),
        stated.role(),
        stated.modalitiesRule(),
        stated.training(),
        json(stated.credentials()),
        stated.preferredCredentials(),
        stated.acceptEquivalents(),
        stated.licenceRequired(),
        json(stated.languages()),
        stated.minimumEducation(),
        json(stated.certificates()),
        stated.startsOn(),
        stated.startsAsap(),
        stated.startFlexDays(),
        stated.weeks(),
        stated.hoursPerWeek(),
        stated.contract(),
        stated.shifts(),
        stated.settings(),
        stated.platforms(),
        pay == null ? null : pay.from(),
        pay == null ? null : pay.to(),
        pay == null ? null : pay.currency(),
        pay == null ? null : pay.per(),
        stated.sponsorsVisa(),
        json(stated.grade()),
        stated.headcount(),
        stated.closesOn(),
        stated.status(),
        json(stated.weights()),
        false,
        written,
        written);
  }

  private static String json(Object value) {
    try {
      return value == null ? null : MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
