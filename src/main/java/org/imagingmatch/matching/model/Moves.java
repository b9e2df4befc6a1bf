package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Language;
import org.imagingmatch.matching.model.VacancyFacts.AskedLanguage;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** Every single change of a person's record that could help with a vacancy. */
final class Moves {

  /** Months of experience to aim for. */
  private static final int[] MONTHS = {6, 12, 24, 36, 48, 60, 84, 120};

  private final Pairing pairing;
  private final Remedies remedies;
  private final List<Remedy> all = new ArrayList<>();

  private Moves(Pairing pairing) {
    this.pairing = pairing;
    this.remedies = new Remedies(pairing);
  }

  /** Those that close a gap: the cure of each gate, modality and credential that is unmet. */
  static List<Remedy> closing(Pairing pairing) {
    Moves moves = new Moves(pairing);
    for (Gate gate : Gate.ALL) {
      Finding finding = gate.judge(pairing);
      if (finding.verdict() == Verdict.UNMET) {
        Stream.concat(Stream.of(finding), moves.parts(gate))
            .forEach(part -> moves.cure(gate, part));
      }
    }
    return moves.all;
  }

  /** Those and all that could make the score better. */
  static List<Remedy> helping(Pairing pairing) {
    Moves moves = new Moves(pairing);
    moves.all.addAll(closing(pairing));
    moves.practice();
    moves.credentials();
    moves.languages();
    return moves.all;
  }

  private void cure(Gate gate, Finding finding) {
    if (finding.verdict() == Verdict.UNMET && finding.cure() != null) {
      add(gate, finding.cure());
    }
  }

  private void add(Gate gate, Cure cure) {
    Optional<Remedy> remedy = remedies.of(gate, cure);
    remedy.filter(each -> each.of() == Subject.PERSON).ifPresent(all::add);
  }

  /** What a gate is made of, where one part can be closed without another. */
  private Stream<Finding> parts(Gate gate) {
    return switch (gate) {
      case MODALITY -> pairing.modalities().stream();
      case CREDENTIAL -> leaves(pairing.vacancy().credentials());
      case LICENCE ->
          LicenceGate.class
              .cast(pairing.situation().demand(pairing.vacancy()).rule(gate))
              .accepted()
              .jurisdictions()
              .stream()
              .limit(1)
              .map(place -> Cure.of("licence.obtain", "jurisdiction", place))
              .map(cure -> Finding.unmet(cure.what(), cure));
      default -> Stream.empty();
    };
  }

  private Stream<Finding> leaves(Requirement asked) {
    Demand demand = pairing.situation().demand(pairing.vacancy());
    return asked.branches().isEmpty()
        ? Stream.of(RequirementTree.of(asked, demand).judge(pairing).finding())
        : asked.branches().stream().flatMap(this::leaves);
  }

  private void practice() {
    for (AskedModality asked : pairing.vacancy().modalities()) {
      String code = asked.code();
      int months = pairing.practice().months(code);
      for (int target : MONTHS) {
        if (target > months) {
          add(null, Cure.of("modality.gainMonths", "modality", code, "months", target - months));
        }
      }
      if (months > 0) {
        add(null, Cure.of("modality.refresh", "modality", code));
      }
    }
  }

  private void credentials() {
    for (Held held : pairing.standings().held()) {
      if (held.verification() != VerificationLevel.PRIMARY_SOURCE) {
        add(
            null,
            Cure.of(
                "credential.verify",
                "credential",
                held.code(),
                "verifiedAs",
                VerificationLevel.PRIMARY_SOURCE.name()));
      }
    }
    for (String code : pairing.vacancy().preferredCredentials()) {
      add(null, Cure.of("credential.obtain", "credential", code));
    }
  }

  private void languages() {
    List<Language> spoken = pairing.candidate().languages();
    for (AskedLanguage asked : pairing.vacancy().languages()) {
      for (LanguageLevel level : LanguageLevel.values()) {
        if (asked.level() != null && spoken != null && level.compareTo(asked.level()) > 0) {
          add(null, Cure.of("language.reach", "language", asked.tag(), "level", level.name()));
        }
      }
    }
  }
}
