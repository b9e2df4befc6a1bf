package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.VacancyFacts.AskedCertificate;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;
import org.imagingmatch.matching.model.VacancyFacts.PayRange;

/**
 * Vacancies in the words of the trade. Unless told otherwise: a radiographer for X-ray in Georgia
 * (which licenses nobody), 13 weeks of travel from 2027-01-15 to 2027-04-16, asking nothing else.
 */
final class VacancyFactsBuilder {

  private UUID id = new UUID(0, 1);
  private String role = "RADIOGRAPHER";
  private String region = "US-GA";
  private GeoPoint location;
  private Set<String> facilitySettings = Set.of();
  private List<AskedModality> modalities = List.of(new AskedModality("XR", null, null));
  private ModalitiesRule modalitiesRule = ModalitiesRule.ALL;
  private boolean training;
  private Requirement credentials;
  private List<String> preferred = List.of();
  private boolean acceptEquivalents;
  private Boolean licenceRequired;
  private final List<AskedLanguage> languages = new ArrayList<>();
  private EducationLevel minimumEducation;
  private final List<AskedCertificate> certificates = new ArrayList<>();
  private LocalDate startsOn = LocalDate.parse("2027-01-15");
  private boolean startsAsap;
  private int startFlexDays;
  private Integer weeks = 13;
  private BigDecimal hoursPerWeek;
  private Contract contract = Contract.TRAVEL;
  private Set<Shift> shifts = Set.of();
  private Set<String> settings = Set.of();
  private Set<String> platforms = Set.of();
  private PayRange pay;
  private Boolean sponsorsVisa;
  private final Map<Fit, Double> weights = new EnumMap<>(Fit.class);

  static VacancyFactsBuilder aVacancy() {
    return new VacancyFactsBuilder();
  }

  /** A modality with its least months and recent use; null = not stated. */
  static AskedModality modality(String code, Integer minimumMonths, Integer usedWithinMonths) {
    return new AskedModality(code, minimumMonths, usedWithinMonths);
  }

  VacancyFactsBuilder id(UUID id) {
    this.id = id;
    return this;
  }

  VacancyFactsBuilder role(String code) {
    role = code;
    return this;
  }

  VacancyFactsBuilder in(String region) {
    this.region = region;
    return this;
  }

  VacancyFactsBuilder at(double latitude, double longitude) {
    location = new GeoPoint(latitude, longitude);
    return this;
  }

  VacancyFactsBuilder facilitySettings(String... codes) {
    facilitySettings = Set.of(codes);
    return this;
  }

  VacancyFactsBuilder asking(String... codes) {
    return asking(
        List.of(codes).stream()
            .map(code -> modality(code, null, null))
            .toArray(AskedModality[]::new));
  }

  VacancyFactsBuilder asking(AskedModality... asked) {
    modalities = List.of(asked);
    return this;
  }

  VacancyFactsBuilder anyOfThem() {
    modalitiesRule = ModalitiesRule.ANY;
    return this;
  }

  VacancyFactsBuilder training() {
    training = true;
    return this;
  }

  VacancyFactsBuilder requiring(Requirement tree) {
    credentials = tree;
    return this;
  }

  VacancyFactsBuilder preferring(String... codes) {
    preferred = List.of(codes);
    return this;
  }

  VacancyFactsBuilder acceptingEquivalents() {
    acceptEquivalents = true;
    return this;
  }

  VacancyFactsBuilder licenceRequired(Boolean required) {
    licenceRequired = required;
    return this;
  }

  VacancyFactsBuilder language(String tag, LanguageLevel level) {
    languages.add(new AskedLanguage(tag, level));
    return this;
  }

  VacancyFactsBuilder education(EducationLevel minimum) {
    minimumEducation = minimum;
    return this;
  }

  VacancyFactsBuilder certificate(String code, int withinDays) {
    certificates.add(new AskedCertificate(code, withinDays));
    return this;
  }

  /** The first day; null = not stated. */
  VacancyFactsBuilder startsOn(String day) {
    startsOn = day == null ? null : LocalDate.parse(day);
    return this;
  }

  VacancyFactsBuilder startsAsap() {
    startsAsap = true;
    return startsOn(null);
  }

  VacancyFactsBuilder flexDays(int days) {
    startFlexDays = days;
    return this;
  }

  /** Length; null = not stated. */
  VacancyFactsBuilder weeks(Integer weeks) {
    this.weeks = weeks;
    return this;
  }

  VacancyFactsBuilder hoursPerWeek(String hours) {
    hoursPerWeek = new BigDecimal(hours);
    return this;
  }

  VacancyFactsBuilder contract(Contract kind) {
    contract = kind;
    return this;
  }

  VacancyFactsBuilder shifts(Shift... asked) {
    shifts = Set.of(asked);
    return this;
  }

  VacancyFactsBuilder settings(String... codes) {
    settings = Set.of(codes);
    return this;
  }

  VacancyFactsBuilder platforms(String... codes) {
    platforms = Set.of(codes);
    return this;
  }

  VacancyFactsBuilder paying(String from, String to, String currency, PayPeriod per) {
    pay = new PayRange(new BigDecimal(from), to == null ? null : new BigDecimal(to), currency, per);
    return this;
  }

  VacancyFactsBuilder sponsorsVisa(Boolean sponsors) {
    sponsorsVisa = sponsors;
    return this;
  }

  VacancyFactsBuilder weight(Fit fit, double weight) {
    weights.put(fit, weight);
    return this;
  }

  VacancyFacts facts() {
    return new VacancyFacts(
        id,
        role,
        region,
        location,
        facilitySettings,
        modalities,
        modalitiesRule,
        training,
        credentials,
        preferred,
        acceptEquivalents,
        licenceRequired,
        List.copyOf(languages),
        minimumEducation,
        List.copyOf(certificates),
        startsOn,
        startsAsap,
        startFlexDays,
        weeks,
        hoursPerWeek,
        contract,
        shifts,
        settings,
        platforms,
        pay,
        sponsorsVisa,
        Map.copyOf(weights));
  }
}
