package org.imagingmatch.pathway;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.imagingmatch.candidate.ContinuingEducation;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.pathway.model.Countdown;
import org.imagingmatch.pathway.model.Exposure;
import org.imagingmatch.pathway.model.Exposure.Risk;
import org.imagingmatch.pathway.model.Holding;
import org.imagingmatch.pathway.model.Holding.OfCertificate;
import org.imagingmatch.pathway.model.Holding.OfCredential;
import org.imagingmatch.pathway.model.Holding.OfLicence;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.reference.CertificateType;
import org.imagingmatch.reference.ClockKind;
import org.imagingmatch.reference.Credential;
import org.imagingmatch.reference.Region;

/** Puts together what of a person runs out when, and what hangs on it. */
@Singleton
class RenewalPlan {

  private final Catalogue catalogue;
  private final BodyRules rules;

  RenewalPlan(Catalogue catalogue, BodyRules rules) {
    this.catalogue = catalogue;
    this.rules = rules;
  }

  /** What the catalogue says of a holding. */
  private record About(String name, String notes, String source, String asOf) {}

  /**
   * Everything that a person holds for a time.
   *
   * @param late whether there is no time left to judge vacancies
   */
  List<Renewal> of(
      NewCandidate person,
      List<Holding> holdings,
      Exposure exposure,
      LocalDate asOf,
      BooleanSupplier late) {
    return holdings.stream()
        .map(
            holding -> {
              Risk risk = late.getAsBoolean() ? null : exposure.of(holding);
              return renewal(person, holding, risk, asOf);
            })
        .sorted(Renewal.SOONEST_FIRST)
        .toList();
  }

  private Renewal renewal(NewCandidate person, Holding holding, Risk risk, LocalDate asOf) {
    if (holding instanceof OfCredential credential) {
      return credential(person, credential, risk, asOf);
    }
    if (holding instanceof OfCertificate) {
      CertificateType type = catalogue.certificate(holding.code()).orElseThrow();
      About about = new About(type.name(), type.note(), type.source(), type.asOf());
      Countdown ends = Countdown.until(holding.until(), null, type.validityMonths(), asOf);
      return renewal(HoldingKind.CERTIFICATE, holding, about, clocks(ends), null, risk);
    }
    About place = new About(place(holding.code()), null, null, null);
    if (holding instanceof OfLicence) {
      Countdown ends = Countdown.until(holding.until(), null, null, asOf);
      return renewal(HoldingKind.LICENCE, holding, place, clocks(ends), null, risk);
    }
    Countdown ends =
        holding.until() == null
            ? Countdown.never()
            : Countdown.until(holding.until(), null, null, asOf);
    return renewal(HoldingKind.WORK_RIGHT, holding, place, clocks(ends), null, risk);
  }

  private static List<RenewalClock> clocks(Countdown ends) {
    return List.of(RenewalClock.of(ClockKind.RENEWAL, ends, null));
  }

  private Renewal credential(NewCandidate person, OfCredential holding, Risk risk, LocalDate asOf) {
    Credential credential = catalogue.credential(holding.code()).orElseThrow();
    List<ContinuingEducation> education =
        person.continuingEducation() == null ? List.of() : person.continuingEducation();
    List<RenewalClock> clocks = rules.clocks(holding.held(), education, asOf);
    CreditsDue credits =
        clocks.stream()
            .filter(clock -> clock.clock() == ClockKind.CONTINUING_EDUCATION)
            .findAny()
            .map(cycle -> rules.credits(holding.code(), education, cycle, asOf))
            .orElse(null);
    About about =
        new About(credential.name(), credential.notes(), credential.source(), credential.asOf());
    return renewal(HoldingKind.CREDENTIAL, holding, about, clocks, credits, risk);
  }

  private static Renewal renewal(
      HoldingKind kind,
      Holding holding,
      About about,
      List<RenewalClock> clocks,
      CreditsDue credits,
      Risk risk) {
    return new Renewal(
        kind,
        holding.code(),
        about.name(),
        Renewal.soonest(clocks),
        clocks,
        credits,
        risk == null ? null : VacanciesAtRisk.of(risk.afterEnd()),
        risk == null ? null : VacanciesAtRisk.of(risk.duringContract()),
        about.notes(),
        about.source(),
        about.asOf());
  }

  private String place(String code) {
    return catalogue.regions().find(code).map(Region::name).orElse(code);
  }
}
