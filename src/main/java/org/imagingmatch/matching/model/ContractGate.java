package org.imagingmatch.matching.model;

import java.util.Set;
import java.util.TreeSet;

/** The kind of contract and every shift are acceptable to the candidate; none stated = all. */
final class ContractGate implements GateRule {

  private static final Finding ACCEPTED = Finding.met(Reason.of("contract.accepted"));

  private final Contract kind;
  private final Set<Shift> shifts;

  ContractGate(Demand demand) {
    this.kind = demand.vacancy().contract();
    this.shifts = demand.vacancy().shifts();
  }

  @Override
  public Finding judge(Pairing pairing) {
    Set<Contract> kinds = pairing.candidate().contracts();
    if (kind != null && kinds != null && !kinds.isEmpty() && !kinds.contains(kind)) {
      return Finding.unmet(
          Reason.of("contract.notAccepted", "contract", kind.name()),
          Cure.of("contract.accept", "contract", kind.name()));
    }
    Set<Shift> accepted = pairing.candidate().shifts();
    if (accepted == null || accepted.isEmpty() || accepted.containsAll(shifts)) {
      return ACCEPTED;
    }
    Set<Shift> refused = new TreeSet<>(shifts);
    refused.removeAll(accepted);
    Object names = refused.stream().map(Shift::name).toList();
    return Finding.unmet(
        Reason.of("contract.shiftsNotAccepted", "shifts", names),
        Cure.of("contract.acceptShifts", "shifts", names));
  }
}
