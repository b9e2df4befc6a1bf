package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that ranking reads of a vacancy and its facility. A null is "not stated" unless said
 * otherwise; lists are never null (empty = not stated).
 *
 * @param role code of the role; decides the licence family
 * @param region region of the facility, ISO 3166-1 or 3166-2
 * @param location where the facility is
 * @param facilitySettings settings of the facility; stand in when the vacancy states none
 * @param modalities at least one
 * @param training a training post: the MODALITY gate asks nothing
 * @param credentials null = no certificate asked
 * @param acceptEquivalents credentials that employers take as equivalent count too
 * @param licenceRequired wins over the licensing rules when stated
 * @param startFlexDays days after the start on which a later arrival is still fine, 0 or more
 * @param weeks length of a fixed term
 * @param sponsorsVisa null = not stated
 * @param weights the weights the vacancy states itself; the others are the deployment's
 */
public record VacancyFacts(
    UUID id,
    String role,
    String region,
    GeoPoint location,
    Set<String> facilitySettings,
    List<AskedModality> modalities,
    ModalitiesRule modalitiesRule,
    boolean training,
    Requirement credentials,
    List<String> preferredCredentials,
    boolean acceptEquivalents,
    Boolean licenceRequired,
    List<AskedLanguage> languages,
    EducationLevel minimumEducation,
    List<AskedCertificate> certificates,
    LocalDate startsOn,
    boolean startsAsap,
    int startFlexDays,
    Integer weeks,
    BigDecimal hoursPerWeek,
    Contract contract,
    Set<Shift> shifts,
    Set<String> settings,
    Set<String> platforms,
    PayRange pay,
    Boolean sponsorsVisa,
    Map<Fit, Double> weights) {

  /**
   * A modality the post needs.
   *
   * @param minimumMonths least experience in months; null = not stated
   * @param usedWithinMonths used within so many months before the start; null = not stated
   */
  public record AskedModality(String code, Integer minimumMonths, Integer usedWithinMonths) {}

  /** A language the post needs; {@code level} null = any level. */
  public record AskedLanguage(String tag, LanguageLevel level) {}

  /** A certificate the post needs, by the start or within so many days of it (0 = by the start). */
  public record AskedCertificate(String code, int withinDays) {}

  /** What the post pays; {@code to} null = {@code from} is the top. */
  public record PayRange(BigDecimal from, BigDecimal to, String currency, PayPeriod per) {

    /** The most the post pays. */
    public BigDecimal top() {
      return to == null ? from : to;
    }
  }

  /** The same vacancy at a place. */
  public VacancyFacts at(String region, GeoPoint location, Set<String> facilitySettings) {
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
        preferredCredentials,
        acceptEquivalents,
        licenceRequired,
        languages,
        minimumEducation,
        certificates,
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
        weights);
  }

  /** The same after a change of what is asked; a list that is no longer stated is empty. */
  public VacancyFacts with(Edit edit) {
    return new VacancyFacts(
        id,
        role,
        region,
        location,
        facilitySettings,
        edit.in("modalities", modalities),
        modalitiesRule,
        training,
        edit.in("credentials", credentials),
        preferredCredentials,
        edit.in("acceptEquivalents", acceptEquivalents),
        edit.in("licenceRequired", licenceRequired),
        edit.in("languages", languages),
        edit.in("minimumEducation", minimumEducation),
        edit.in("certificates", certificates),
        edit.in("startsOn", startsOn),
        startsAsap,
        startFlexDays,
        weeks,
        hoursPerWeek,
        edit.in("contract", contract),
        edit.in("shifts", shifts),
        settings,
        platforms,
        pay,
        edit.in("sponsorsVisa", sponsorsVisa),
        weights);
  }
}
