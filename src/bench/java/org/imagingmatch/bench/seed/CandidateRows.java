package org.imagingmatch.bench.seed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.imagingmatch.candidate.Availability;
import org.imagingmatch.candidate.Home;
import org.imagingmatch.candidate.MinimumPay;
import org.imagingmatch.candidate.NewCandidate;

/** The rows in which the service keeps a candidate. */
final class CandidateRows {

  private final Rows rows = new Rows();
  private final UUID agency;
  private final OffsetDateTime written;

  CandidateRows(UUID agency, LocalDate day) {
    this.agency = agency;
    this.written = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    rows.table(
            "candidate",
            """
            organisation_id id version external_id given_name family_name email phone role
            home_region home_latitude home_longitude regions available_from available_until
            contracts shifts minimum_pay_amount minimum_pay_currency minimum_pay_per
            discoverable status recorded created_at updated_at
            """)
        .table("candidate_work_right", part("country basis valid_until"))
        .table(
            "candidate_credential",
            part("code number issued_on valid_until status verification_level verified_on"))
        .table("candidate_licence", part("jurisdiction scope issued_on valid_until status"))
        .table("candidate_certificate", part("code valid_until"))
        .table("candidate_experience", part("modality months last_used_on settings platforms"))
        .table("candidate_education", part("level programme completed_on"))
        .table("candidate_continuing_education", part("credential credits cycle_ends_on"))
        .table("candidate_language", part("tag level"));
  }

  Rows rows() {
    return rows;
  }

  private static String part(String columns) {
    return "organisation_id candidate_id position " + columns;
  }

  void add(Person person) {
    NewCandidate stated = person.recorded();
    List<String> recorded = new ArrayList<>();
    parts(person, recorded);
    Home home = stated.home();
    Availability free = stated.availability();
    MinimumPay pay = stated.minimumPay();
    rows.add(
        "candidate",
        agency,
        person.id(),
        0,
        stated.externalId(),
        stated.name().given(),
        stated.name().family(),
        stated.contact() == null ? null : stated.contact().email(),
        stated.contact() == null ? null : stated.contact().phone(),
        stated.role(),
        home == null ? null : home.region(),
        home == null ? null : home.location().latitude(),
        home == null ? null : home.location().longitude(),
        stated.regions(),
        free == null ? null : free.from(),
        free == null ? null : free.until(),
        stated.contracts(),
        stated.shifts(),
        pay == null ? null : pay.amount(),
        pay == null ? null : pay.currency(),
        pay == null ? null : pay.per(),
        stated.discoverable(),
        stated.status(),
        recorded,
        written,
        written);
  }

  private void parts(Person person, List<String> recorded) {
    NewCandidate stated = person.recorded();
    each(
        stated.workRights(),
        "WORK_RIGHTS",
        recorded,
        (place, one) ->
            part("work_right", person, place, one.country(), one.basis(), one.validUntil()));
    each(
        stated.credentials(),
        "CREDENTIALS",
        recorded,
        (place, one) ->
            part(
                "credential",
                person,
                place,
                one.code(),
                one.number(),
                one.issuedOn(),
                one.validUntil(),
                one.status(),
                one.verification() == null ? null : one.verification().level(),
                one.verification() == null ? null : one.verification().on()));
    each(
        stated.licences(),
        "LICENCES",
        recorded,
        (place, one) ->
            part(
                "licence",
                person,
                place,
                one.jurisdiction(),
                one.scope(),
                one.issuedOn(),
                one.validUntil(),
                one.status()));
    each(
        stated.certificates(),
        "CERTIFICATES",
        recorded,
        (place, one) -> part("certificate", person, place, one.code(), one.validUntil()));
    each(
        stated.experience(),
        "EXPERIENCE",
        recorded,
        (place, one) ->
            part(
                "experience",
                person,
                place,
                one.modality(),
                one.months(),
                one.lastUsedOn(),
                one.settings(),
                one.platforms()));
    each(
        stated.education(),
        "EDUCATION",
        recorded,
        (place, one) ->
            part("education", person, place, one.level(), one.programme(), one.completedOn()));
    each(
        stated.continuingEducation(),
        "CONTINUING_EDUCATION",
        recorded,
        (place, one) ->
            part(
                "continuing_education",
                person,
                place,
                one.credential(),
                one.credits(),
                one.cycleEndsOn()));
    each(
        stated.languages(),
        "LANGUAGES",
        recorded,
        (place, one) -> part("language", person, place, one.tag(), one.level()));
    if (stated.availability() != null) {
      recorded.add("AVAILABILITY");
    }
  }

  private void part(String table, Person person, int place, Object... values) {
    Object[] all = new Object[values.length + 3];
    all[0] = agency;
    all[1] = person.id();
    all[2] = place;
    System.arraycopy(values, 0, all, 3, values.length);
    rows.add("candidate_" + table, all);
  }

  private static <T> void each(
      List<T> part, String section, List<String> recorded, BiConsumer<Integer, T> row) {
    if (part != null) {
      recorded.add(section);
      for (int i = 0; i < part.size(); i++) {
        row.accept(i, part.get(i));
      }
    }
  }
}
