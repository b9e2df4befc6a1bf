package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that ranking may read of a person. There is no name, contact, birth date, sex, nationality,
 * photo, credential number or free text here, so no criterion can use one.
 *
 * <p>A list that is {@code null} was never recorded (the fact is unknown); an empty list was
 * recorded as none.
 *
 * @param role code of the role the person works in
 * @param homeRegion ISO 3166-1 or 3166-2; null = not recorded
 * @param homeLocation where the person lives; null = not recorded
 * @param regions regions the person accepts (ISO 3166-2, ISO 3166-1, UN M49); null or empty =
 *     anywhere
 * @param contracts kinds of contract the person accepts; null or empty = all
 * @param shifts shifts the person accepts; null or empty = all
 */
public record CandidateFacts(
    UUID id,
    String role,
    String homeRegion,
    GeoPoint homeLocation,
    List<WorkRight> workRights,
    List<String> regions,
    List<Credential> credentials,
    List<Licence> licences,
    List<Certificate> certificates,
    List<Experience> experience,
    List<Education> education,
    List<Language> languages,
    Availability availability,
    Set<Contract> contracts,
    Set<Shift> shifts,
    MinimumPay minimumPay) {

  /** The same without what had ended before a day: credentials, licences and rights to work. */
  public CandidateFacts on(LocalDate day) {
    return new CandidateFacts(
        id,
        role,
        homeRegion,
        homeLocation,
        lasting(workRights, WorkRight::validUntil, day),
        regions,
        lasting(credentials, Credential::validUntil, day),
        lasting(licences, Licence::validUntil, day),
        certificates,
        experience,
        education,
        languages,
        availability,
        contracts,
        shifts,
        minimumPay);
  }

  /** The same after a change. */
  public CandidateFacts with(Edit edit) {
    return new CandidateFacts(
        id,
        role,
        homeRegion,
        homeLocation,
        edit.inList("workRights", workRights),
        edit.inList("regions", regions),
        edit.inList("credentials", credentials),
        edit.inList("licences", licences),
        edit.inList("certificates", certificates),
        edit.inList("experience", experience),
        edit.inList("education", education),
        edit.inList("languages", languages),
        edit.in("availability", availability),
        edit.in("contracts", contracts),
        edit.in("shifts", shifts),
        edit.in("minimumPay", minimumPay));
  }

  private static <T> List<T> lasting(List<T> some, Function<T, LocalDate> end, LocalDate day) {
    return some == null
        ? null
        : some.stream()
            .filter(one -> end.apply(one) == null || !end.apply(one).isBefore(day))
            .toList();
  }

  /** Permission to work in a country; {@code validUntil} null = unlimited. */
  public record WorkRight(String country, WorkRightBasis basis, LocalDate validUntil) {}

  /**
   * A credential on record.
   *
   * @param issuedOn first day; null = begun
   * @param validUntil last day; null = end not recorded
   * @param verification null = self-declared
   */
  public record Credential(
      String code,
      LocalDate issuedOn,
      LocalDate validUntil,
      CredentialStatus status,
      VerificationLevel verification) {}

  /**
   * A jurisdiction's permission to practise.
   *
   * @param scope modalities it covers; null or empty = all of the role
   * @param validUntil last day; null = end not recorded
   */
  public record Licence(
      String jurisdiction,
      List<String> scope,
      LocalDate issuedOn,
      LocalDate validUntil,
      CredentialStatus status) {}

  /** A short course such as BLS; {@code validUntil} null = end not recorded. */
  public record Certificate(String code, LocalDate validUntil) {}

  /**
   * Work in one modality.
   *
   * @param months whole months, 0 or more
   * @param lastUsedOn last day of use; null = not recorded
   */
  public record Experience(
      String modality,
      int months,
      LocalDate lastUsedOn,
      Set<String> settings,
      Set<String> platforms) {}

  /** An education; {@code completedOn} null = completed. */
  public record Education(EducationLevel level, LocalDate completedOn) {}

  /** A language held; {@code level} null = not recorded. */
  public record Language(String tag, LanguageLevel level) {}

  /** When the person is free: {@code from} null = now, {@code until} null = open. */
  public record Availability(LocalDate from, LocalDate until) {}

  /** The least the person works for. */
  public record MinimumPay(BigDecimal amount, String currency, PayPeriod per) {}
}
