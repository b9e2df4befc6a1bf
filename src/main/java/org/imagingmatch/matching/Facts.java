package org.imagingmatch.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.GeoPoint;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.Location;
import org.imagingmatch.vacancy.NewVacancy;

/** Takes from what people and vacancies state the part that ranking may read. */
public final class Facts {

  private Facts() {}

  /** The facts of a vacancy at a place; the last two can be null, which is not stated. */
  public static VacancyFacts at(
      UUID id, NewVacancy stated, String region, Location location, List<String> settings) {
    return of(id, stated).at(region, point(location), settings == null ? Set.of() : set(settings));
  }

  /** The facts of a vacancy, its place still open. */
  public static VacancyFacts of(UUID id, NewVacancy stated) {
    return new VacancyFacts(
        id,
        stated.role(),
        null,
        null,
        Set.of(),
        each(
            stated.modalities(),
            asked ->
                new VacancyFacts.AskedModality(
                    asked.code(), asked.minimumMonths(), asked.usedWithinMonths())),
        stated.modalitiesRule(),
        stated.training(),
        stated.requirement(),
        orNone(stated.preferredCredentials()),
        stated.acceptEquivalents(),
        stated.licenceRequired(),
        each(
            orNone(stated.languages()),
            asked -> new VacancyFacts.AskedLanguage(asked.tag(), asked.level())),
        stated.minimumEducation(),
        each(
            orNone(stated.certificates()),
            asked -> new VacancyFacts.AskedCertificate(asked.code(), asked.withinDays())),
        stated.startsOn(),
        stated.startsAsap(),
        stated.startFlexDays(),
        stated.weeks(),
        stated.hoursPerWeek(),
        stated.contract(),
        set(orNone(stated.shifts())),
        set(orNone(stated.settings())),
        set(orNone(stated.platforms())),
        stated.pay() == null
            ? null
            : new VacancyFacts.PayRange(
                stated.pay().from(),
                stated.pay().to(),
                stated.pay().currency(),
                stated.pay().per()),
        stated.sponsorsVisa(),
        weights(stated));
  }

  private static Map<Fit, Double> weights(NewVacancy stated) {
    Map<Fit, Double> weights = new TreeMap<>();
    if (stated.weights() != null) {
      stated.weights().forEach((fit, weight) -> weights.put(fit, weight.doubleValue()));
    }
    return weights;
  }

  /** The facts of a person. */
  public static CandidateFacts of(UUID id, NewCandidate stated) {
    return new CandidateFacts(
        id,
        stated.role(),
        stated.home() == null ? null : stated.home().region(),
        stated.home() == null ? null : point(stated.home().location()),
        each(
            stated.workRights(),
            right ->
                new CandidateFacts.WorkRight(right.country(), right.basis(), right.validUntil())),
        stated.regions(),
        each(
            stated.credentials(),
            held ->
                new CandidateFacts.Credential(
                    held.code(),
                    held.issuedOn(),
                    held.validUntil(),
                    held.status(),
                    held.verification() == null ? null : held.verification().level())),
        each(
            stated.licences(),
            held ->
                new CandidateFacts.Licence(
                    held.jurisdiction(),
                    held.scope(),
                    held.issuedOn(),
                    held.validUntil(),
                    held.status())),
        each(
            stated.certificates(),
            held -> new CandidateFacts.Certificate(held.code(), held.validUntil())),
        each(
            stated.experience(),
            worked ->
                new CandidateFacts.Experience(
                    worked.modality(),
                    worked.months(),
                    worked.lastUsedOn(),
                    set(worked.settings()),
                    set(worked.platforms()))),
        each(
            stated.education(),
            one -> new CandidateFacts.Education(one.level(), one.completedOn())),
        each(
            stated.languages(),
            spoken -> new CandidateFacts.Language(spoken.tag(), spoken.level())),
        stated.availability() == null
            ? null
            : new CandidateFacts.Availability(
                stated.availability().from(), stated.availability().until()),
        set(stated.contracts()),
        set(stated.shifts()),
        stated.minimumPay() == null
            ? null
            : new CandidateFacts.MinimumPay(
                stated.minimumPay().amount(),
                stated.minimumPay().currency(),
                stated.minimumPay().per()));
  }

  /** A point for the model; null = not stated. */
  public static GeoPoint point(Location location) {
    return location == null ? null : new GeoPoint(location.latitude(), location.longitude());
  }

  private static <S, T> List<T> each(List<S> stated, Function<S, T> fact) {
    return stated == null ? null : stated.stream().map(fact).toList();
  }

  private static <T> List<T> orNone(List<T> stated) {
    return stated == null ? List.of() : stated;
  }

  /** In a fixed order, so that equal facts are equal documents. */
  private static <T extends Comparable<T>> Set<T> set(Collection<T> stated) {
    return stated == null ? null : new TreeSet<>(stated);
  }
}
