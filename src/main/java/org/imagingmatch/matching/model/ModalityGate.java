package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.Practice.LastUse;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * For every modality asked (or one of them): competence by a credential in force or by experience,
 * the least months, and recent use before the start.
 */
final class ModalityGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    VacancyFacts vacancy = pairing.vacancy();
    if (vacancy.training()) {
      return Finding.met(Reason.of("modality.training"));
    }
    List<Finding> findings =
        vacancy.modalities().stream().map(asked -> judge(asked, pairing)).toList();
    Finding finding =
        vacancy.modalitiesRule() == ModalitiesRule.ANY
            ? Finding.best(findings)
            : Finding.all(findings);
    boolean several = findings.size() > 1 && vacancy.modalitiesRule() == ModalitiesRule.ALL;
    return several && finding.verdict() == Verdict.MET
        ? Finding.met(
            Reason.of(
                "modality.all",
                "modalities",
                vacancy.modalities().stream().map(AskedModality::code).toList()))
        : finding;
  }

  static Finding judge(AskedModality asked, Pairing pairing) {
    return Finding.all(
        List.of(competence(asked.code(), pairing), months(asked, pairing), use(asked, pairing)));
  }

  private static Finding competence(String modality, Pairing pairing) {
    Practice practice = pairing.practice();
    if (practice.in(modality)) {
      return Finding.met(
          Reason.of(
              "modality.practised", "modality", modality, "months", practice.months(modality)));
    }
    Optional<Credential> attesting = attesting(modality, pairing);
    if (attesting.isPresent()) {
      return Finding.met(
          Reason.of(
              "modality.attested", "modality", modality, "credential", attesting.get().code()));
    }
    List<String> halves = pairing.rules().modality(modality).halves();
    if (!halves.isEmpty()) {
      Finding both = Finding.all(halves.stream().map(half -> competence(half, pairing)).toList());
      if (both.verdict() == Verdict.MET) {
        return Finding.met(
            Reason.of("modality.halves", "modality", modality, "modalities", halves));
      }
    }
    return practice.recorded()
        ? Finding.unmet(
            Reason.of("modality.missing", "modality", modality),
            Cure.of("modality.train", "modality", modality))
        : Finding.unknown(Reason.of("modality.notRecorded", "modality", modality));
  }

  private static Optional<Credential> attesting(String modality, Pairing pairing) {
    Set<String> covers = pairing.rules().modality(modality).covers();
    Standings standings = pairing.standings();
    return standings.held().stream()
        .filter(held -> attests(pairing.rules(), held, covers) && standings.inForce(held))
        .findFirst();
  }

  private static boolean attests(RuleBook rules, Credential held, Set<String> covers) {
    return rules.credential(held.code()).modalities().stream().anyMatch(covers::contains);
  }

  private static Finding months(AskedModality asked, Pairing pairing) {
    int minimum = asked.minimumMonths() == null ? 0 : asked.minimumMonths();
    return minimum == 0
        ? Finding.met(Reason.of("modality.noMinimum"))
        : pairing.practice().atLeast(minimum, asked.code());
  }

  private static Finding use(AskedModality asked, Pairing pairing) {
    String modality = asked.code();
    if (asked.usedWithinMonths() == null) {
      return Finding.met(Reason.of("modality.noMinimum"));
    }
    if (!pairing.practice().recorded()) {
      return Finding.unknown(Reason.of("modality.notRecorded", "modality", modality));
    }
    LastUse use = pairing.practice().lastUse(modality);
    LocalDate since = pairing.situation().start().minusMonths(asked.usedWithinMonths());
    if (use.on() != null && !use.on().isBefore(since)) {
      return Finding.met(Reason.of("modality.used", "modality", modality, "lastUsedOn", use.on()));
    }
    return use.unrecorded()
        ? Finding.unknown(Reason.of("modality.lastUseNotRecorded", "modality", modality))
        : Finding.unmet(
            Reason.of(
                "modality.notUsed",
                "modality",
                modality,
                "lastUsedOn",
                use.on(),
                "usedWithinMonths",
                asked.usedWithinMonths()),
            Cure.of("modality.refresh", "modality", modality));
  }
}
