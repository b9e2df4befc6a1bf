package org.imagingmatch.matching.model;

/** The vacancy's requirement tree holds over the period. */
final class CredentialGate implements GateRule {

  private static final Finding NOT_ASKED = Finding.met(Reason.of("credential.notAsked"));

  private final boolean asked;

  CredentialGate(Demand demand) {
    this.asked = demand.vacancy().credentials() != null;
  }

  @Override
  public Finding judge(Pairing pairing) {
    return asked ? pairing.credentials().finding() : NOT_ASKED;
  }
}
