package org.imagingmatch.matching.model;

/** The hard criteria, in the order of every answer. */
public enum Gate {
  MODALITY(new ModalityGate()),
  CREDENTIAL(new CredentialGate()),
  LICENCE(new LicenceGate()),
  WORK_RIGHT(new WorkRightGate()),
  REGION(new RegionGate()),
  AVAILABILITY(new AvailabilityGate()),
  LANGUAGE(new LanguageGate()),
  CONTRACT(new ContractGate()),
  EDUCATION(new EducationGate()),
  CERTIFICATE(new CertificateGate());

  private final GateRule rule;

  Gate(GateRule rule) {
    this.rule = rule;
  }

  Finding judge(Pairing pairing) {
    return rule.judge(pairing);
  }
}
