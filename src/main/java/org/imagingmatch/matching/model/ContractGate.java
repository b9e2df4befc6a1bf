package org.imagingmatch.matching.model;

import java.util.Set;
import java.util.TreeSet;

/** The kind of contract and every shift are acceptable to the candidate; none stated = all. */
final class ContractGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    VacancyFacts vacancy = pairing.vacancy();
    CandidateFacts candidate = pairing.candidate();
    Contract kind = vacancy.contract();
    Set<Contract> kinds = candidate.contracts();
    if (kind != null && kinds != null && !kinds.isEmpty() && !kinds.contains(kind)) {
      return Finding.unmet(
          Reason.of("contract.notAccepted", "contract", kind.name()),
          Cure.of("contract.accept", "contract", kind.name()));
    }
    Set<Shift> refused = new TreeSet<>(vacancy.shifts());
    Set<Shift> accepted = candidate.shifts();
    if (accepted == null || accepted.isEmpty()) {
      refused.clear();
    } else {
      refused.removeAll(accepted);
    }
    if (!refused.isEmpty()) {
      Object shifts = refused.stream().map(Shift::name).toList();
      return Finding.unmet(
          Reason.of("contract.shiftsNotAccepted", "shifts", shifts),
          Cure.of("contract.acceptShifts", "shifts", shifts));
    }
    return Finding.met(Reason.of("contract.accepted"));
  }
}
