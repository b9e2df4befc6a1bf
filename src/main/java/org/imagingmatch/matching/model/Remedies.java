package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imagingmatch.matching.model.CandidateFacts.Availability;
import org.imagingmatch.matching.model.CandidateFacts.Education;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.CandidateFacts.Licence;

/** What has to change in a person's record, or in a vacancy, for a cure to be done. */
final class Remedies {

  private final Pairing pairing;
  private final CandidateFacts person;
  private final Situation situation;
  private final CredentialRemedies credentials;
  private final ExperienceRemedies experience;

  Remedies(Pairing pairing) {
    this.pairing = pairing;
    this.person = pairing.candidate();
    this.situation = pairing.situation();
    this.credentials = new CredentialRemedies(pairing);
    this.experience = new ExperienceRemedies(pairing);
  }

  /** The change that does a gate's cure; empty = there is none. */
  Optional<Remedy> of(Gate gate, Cure cure) {
    String code = cure.what().code();
    Map<String, Object> with = cure.what().parameters();
    Edit waiting = cure.by() == null ? null : Edit.of("startsOn", cure.by());
    return switch (code) {
      case "workRight.sponsor" ->
          asked(gate, cure, day(situation.settings().visaDays()), Edit.of("sponsorsVisa", true));
      case "credential.wait",
          "licence.wait",
          "registration.wait",
          "registration.obtain",
          "education.complete" ->
          asked(gate, cure, cure.by(), waiting);
      case "modality.gainMonths" ->
          recorded(
              gate,
              cure,
              situation.asOf().plusMonths((int) with.get("months")),
              experience.months((String) with.get("modality"), (int) with.get("months")));
      case "modality.train", "modality.refresh" ->
          recorded(gate, cure, null, experience.practised((String) with.get("modality")));
      case "credential.obtain", "credential.earn", "credential.renew", "registration.renew" ->
          credentials
              .held((String) with.get("credential"))
              .flatMap(edit -> recorded(gate, cure, null, edit));
      case "credential.verify" ->
          credentials
              .verified(
                  (String) with.get("credential"),
                  VerificationLevel.valueOf((String) with.get("verifiedAs")))
              .flatMap(edit -> recorded(gate, cure, null, edit));
      case "licence.obtain", "licence.renew" ->
          recorded(
              gate,
              cure,
              null,
              licence((String) with.get("jurisdiction"), code.equals("licence.renew")));
      case "region.accept" ->
          recorded(
              gate,
              cure,
              situation.asOf(),
              Edit.of("regions", and(person.regions(), pairing.vacancy().region())));
      case "availability.extend" ->
          recorded(
              gate,
              cure,
              situation.asOf(),
              Edit.of(
                  "availability", new Availability(person.availability().from(), situation.end())));
      case "availability.wait" -> recorded(gate, cure, cure.by(), freeEarlier());
      case "language.reach" ->
          recorded(
              gate,
              cure,
              null,
              language((String) with.get("language"), (String) with.get("level")));
      case "contract.accept" ->
          recorded(
              gate,
              cure,
              situation.asOf(),
              Edit.of("contracts", and(person.contracts(), Set.of(pairing.vacancy().contract()))));
      case "contract.acceptShifts" ->
          recorded(
              gate,
              cure,
              situation.asOf(),
              Edit.of("shifts", and(person.shifts(), pairing.vacancy().shifts())));
      case "education.reach" ->
          recorded(
              gate,
              cure,
              null,
              new Edit(
                  "education",
                  person.education().size(),
                  new Education(pairing.vacancy().minimumEducation(), null)));
      default -> Optional.empty();
    };
  }

  private LocalDate day(int days) {
    return situation.asOf().plusDays(days);
  }

  private static Optional<Remedy> asked(Gate gate, Cure cure, LocalDate by, Edit edit) {
    return Optional.of(new Remedy(gate, Subject.VACANCY, cure.what(), by, edit));
  }

  private static Optional<Remedy> recorded(Gate gate, Cure cure, LocalDate by, Edit edit) {
    return Optional.of(new Remedy(gate, Subject.PERSON, cure.what(), by, edit));
  }

  private Edit freeEarlier() {
    LocalDate latest = situation.start().plusDays(pairing.vacancy().startFlexDays());
    return Edit.of("availability", new Availability(latest, person.availability().until()));
  }

  /** A licence that lasts over the period: one on record brought back, or one more. */
  private Edit licence(String jurisdiction, boolean onRecord) {
    List<Licence> licences = person.licences() == null ? List.of() : person.licences();
    for (int i = 0; onRecord && i < licences.size(); i++) {
      Licence held = licences.get(i);
      if (held.jurisdiction().equals(jurisdiction)
          && held.status() != CredentialStatus.REGISTRY_ELIGIBLE) {
        LocalDate until = CredentialRemedies.later(held.validUntil(), situation.end());
        return new Edit("licences", i, active(jurisdiction, held.scope(), held.issuedOn(), until));
      }
    }
    return new Edit("licences", licences.size(), active(jurisdiction, null, null, situation.end()));
  }

  private static Licence active(
      String jurisdiction, List<String> scope, LocalDate issuedOn, LocalDate validUntil) {
    return new Licence(jurisdiction, scope, issuedOn, validUntil, CredentialStatus.ACTIVE);
  }

  private Edit language(String tag, String name) {
    LanguageLevel level = name == null ? null : LanguageLevel.valueOf(name);
    List<Language> held = person.languages();
    List<Language> speaking = LanguageGate.speaking(tag, held);
    return speaking.isEmpty()
        ? new Edit("languages", held.size(), new Language(tag, level))
        : new Edit(
            "languages", held.indexOf(speaking.get(0)), new Language(speaking.get(0).tag(), level));
  }

  private static List<String> and(List<String> some, String one) {
    List<String> all = new ArrayList<>(some);
    all.add(one);
    return all;
  }

  private static <T extends Comparable<T>> Set<T> and(Collection<T> some, Collection<T> others) {
    Set<T> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
