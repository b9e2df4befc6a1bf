package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The hard criteria, in the order of every answer, each with the work it makes. */
public enum Gate {
  MODALITY(3, ModalityGate::new),
  CREDENTIAL(4, CredentialGate::new),
  LICENCE(5, LicenceGate::new),
  WORK_RIGHT(1, WorkRightGate::new),
  REGION(1, RegionGate::new),
  AVAILABILITY(1, AvailabilityGate::new),
  LANGUAGE(2, LanguageGate::new),
  CONTRACT(1, ContractGate::new),
  EDUCATION(2, EducationGate::new),
  CERTIFICATE(6, CertificateGate::new);

  /** In the order of every answer. */
  static final List<Gate> ALL = List.of(values());

  /** Those that are judged fastest first, for whoever stops at the first that is unmet. */
  static final List<Gate> CHEAPEST_FIRST =
      ALL.stream().sorted(Comparator.comparingInt(gate -> gate.work)).toList();

  private final int work;
  private final Function<Demand, GateRule> rule;

  /**
   * A gate.
   *
   * @param work what it costs to judge, beside the others
   */
  Gate(int work, Function<Demand, GateRule> rule) {
    this.work = work;
    this.rule = rule;
  }

  /** What this gate means for a vacancy in a situation. */
  GateRule of(Demand demand) {
    return rule.apply(demand);
  }

  Finding judge(Pairing pairing) {
    return pairing.judge(this);
  }
}
