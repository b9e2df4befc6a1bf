package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Education;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CandidateFacts.MinimumPay;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;

/** People in the words of the trade. Nothing is recorded unless told. */
final class CandidateFactsBuilder {

  private UUID id = new UUID(0, 2);
  private String homeRegion;
  private GeoPoint home;
  private List<WorkRight> workRights;
  private List<String> regions;
  private List<Credential> credentials;
  private List<Licence> licences;
  private List<Certificate> certificates;
  private List<Experience> experience;
  private List<Education> education;
  private List<Language> languages;
  private Availability availability;
  private Set<Contract> contracts;
  private Set<Shift> shifts;
  private MinimumPay minimumPay;

  static CandidateFactsBuilder aCandidate() {
    return new CandidateFactsBuilder();
  }

  /** The last day on which something is valid. */
  static LocalDate until(String day) {
    return day(day);
  }

  /** A credential or licence in good standing for years to come. */
  static LocalDate forYears() {
    return LocalDate.parse("2030-12-31");
  }

  static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static <T> List<T> with(List<T> list, T one) {
    List<T> longer = list == null ? new ArrayList<>() : new ArrayList<>(list);
    longer.add(one);
    return longer;
  }

  CandidateFactsBuilder id(UUID id) {
    this.id = id;
    return this;
  }

  CandidateFactsBuilder home(String region) {
    homeRegion = region;
    return this;
  }

  CandidateFactsBuilder homeAt(double latitude, double longitude) {
    home = new GeoPoint(latitude, longitude);
    return this;
  }

  CandidateFactsBuilder workRight(String country, WorkRightBasis basis, String until) {
    workRights = with(workRights, new WorkRight(country, basis, day(until)));
    return this;
  }

  CandidateFactsBuilder citizenOf(String country) {
    return workRight(country, WorkRightBasis.CITIZEN, null);
  }

  CandidateFactsBuilder noWorkRights() {
    workRights = List.of();
    return this;
  }

  CandidateFactsBuilder accepting(String... codes) {
    regions = List.of(codes);
    return this;
  }

  CandidateFactsBuilder holding(Credential credential) {
    credentials = with(credentials, credential);
    return this;
  }

  /** Credentials in force and for years to come, documents seen. */
  CandidateFactsBuilder holding(String... codes) {
    for (String code : codes) {
      holding(code, forYears());
    }
    return this;
  }

  CandidateFactsBuilder holding(String code, LocalDate until) {
    return holding(code, until, CredentialStatus.ACTIVE);
  }

  CandidateFactsBuilder holding(String code, LocalDate until, CredentialStatus status) {
    return holding(new Credential(code, null, until, status, VerificationLevel.DOCUMENT));
  }

  CandidateFactsBuilder holdingFrom(String code, String issuedOn, LocalDate until) {
    return holding(
        new Credential(
            code, day(issuedOn), until, CredentialStatus.ACTIVE, VerificationLevel.DOCUMENT));
  }

  CandidateFactsBuilder verified(String code, VerificationLevel level) {
    return holding(new Credential(code, null, forYears(), CredentialStatus.ACTIVE, level));
  }

  CandidateFactsBuilder registryEligible(String code) {
    return holding(code, null, CredentialStatus.REGISTRY_ELIGIBLE);
  }

  CandidateFactsBuilder noCredentials() {
    credentials = List.of();
    return this;
  }

  CandidateFactsBuilder licence(String jurisdiction, LocalDate until, String... scope) {
    return licence(new Licence(jurisdiction, List.of(scope), null, until, CredentialStatus.ACTIVE));
  }

  CandidateFactsBuilder licence(Licence licence) {
    licences = with(licences, licence);
    return this;
  }

  CandidateFactsBuilder noLicences() {
    licences = List.of();
    return this;
  }

  CandidateFactsBuilder certificate(String code, LocalDate until) {
    certificates = with(certificates, new Certificate(code, until));
    return this;
  }

  CandidateFactsBuilder noCertificates() {
    certificates = List.of();
    return this;
  }

  CandidateFactsBuilder experience(String modality, int months, String lastUsedOn) {
    return experience(modality, months, lastUsedOn, null, null);
  }

  CandidateFactsBuilder experience(
      String modality, int months, String lastUsedOn, Set<String> settings, Set<String> platforms) {
    experience =
        with(experience, new Experience(modality, months, day(lastUsedOn), settings, platforms));
    return this;
  }

  CandidateFactsBuilder noExperience() {
    experience = List.of();
    return this;
  }

  CandidateFactsBuilder education(EducationLevel level, String completedOn) {
    education = with(education, new Education(level, day(completedOn)));
    return this;
  }

  CandidateFactsBuilder noEducation() {
    education = List.of();
    return this;
  }

  CandidateFactsBuilder speaking(String tag, LanguageLevel level) {
    languages = with(languages, new Language(tag, level));
    return this;
  }

  CandidateFactsBuilder noLanguages() {
    languages = List.of();
    return this;
  }

  /** Free from a day (null = now) until a day (null = open). */
  CandidateFactsBuilder available(String from, String until) {
    availability = new Availability(day(from), day(until));
    return this;
  }

  CandidateFactsBuilder contracts(Contract... kinds) {
    contracts = Set.of(kinds);
    return this;
  }

  CandidateFactsBuilder shifts(Shift... accepted) {
    shifts = Set.of(accepted);
    return this;
  }

  CandidateFactsBuilder wanting(String amount, String currency, PayPeriod per) {
    minimumPay = new MinimumPay(new BigDecimal(amount), currency, per);
    return this;
  }

  CandidateFacts facts() {
    return new CandidateFacts(
        id,
        "RADIOGRAPHER",
        homeRegion,
        home,
        workRights,
        regions,
        credentials,
        licences,
        certificates,
        experience,
        education,
        languages,
        availability,
        contracts,
        shifts,
        minimumPay);
  }
}
