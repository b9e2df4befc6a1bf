package org.imagingmatch.matching.model;

/** The vacancy's requirement tree holds over the period. */
final class CredentialGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    Requirement asked = pairing.vacancy().credentials();
    return asked == null
        ? Finding.met(Reason.of("credential.notAsked"))
        : RequirementTree.judge(asked, pairing).finding();
  }
}
