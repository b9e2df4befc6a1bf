package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.imagingmatch.matching.model.Practice.LastUse;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * For every modality asked (or one of them): competence by a credential in force or by experience,
 * the least months, and recent use before the start.
 */
final class ModalityGate implements GateRule {

  private static final Finding TRAINING = Finding.met(Reason.of("modality.training"));
  private static final Finding NO_MINIMUM = Finding.met(Reason.of("modality.noMinimum"));

  private final VacancyFacts vacancy;
  private final List<String> codes;

  ModalityGate(Demand demand) {
    this.vacancy = demand.vacancy();
    this.codes = vacancy.modalities().stream().map(AskedModality::code).toList();
  }

  @Override
  public Finding judge(Pairing pairing) {
    if (vacancy.training()) {
      return TRAINING;
    }
    List<Finding> findings = pairing.modalities();
    if (vacancy.modalitiesRule() == ModalitiesRule.ANY) {
      return Finding.best(findings);
    }
    Finding finding = Finding.all(findings);
    return findings.size() > 1 && finding.verdict() == Verdict.MET
        ? Finding.met(Reason.of("modality.all", "modalities", codes))
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
    Held attesting = attesting(modality, pairing);
    if (attesting != null) {
      return Finding.met(
          Reason.of("modality.attested", "modality", modality, "credential", attesting.code()));
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

  /** The first credential in force that attests a modality; null = none. */
  private static Held attesting(String modality, Pairing pairing) {
    Set<String> covers = pairing.rules().modality(modality).covers();
    for (Held held : pairing.standings().held()) {
      if (!Collections.disjoint(held.rule().modalities(), covers) && held.inForce()) {
        return held;
      }
    }
    return null;
  }

  private static Finding months(AskedModality asked, Pairing pairing) {
    int minimum = asked.minimumMonths() == null ? 0 : asked.minimumMonths();
    return minimum == 0 ? NO_MINIMUM : pairing.practice().atLeast(minimum, asked.code());
  }

  private static Finding use(AskedModality asked, Pairing pairing) {
    String modality = asked.code();
    if (asked.usedWithinMonths() == null) {
      return NO_MINIMUM;
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
