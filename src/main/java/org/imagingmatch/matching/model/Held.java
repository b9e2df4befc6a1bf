package org.imagingmatch.matching.model;

import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.RuleBook.CredentialRule;

/** A credential on record that can count, and what was worked out about it so far. */
final class Held {

  private final Credential credential;
  private final CredentialRule rule;
  private final Standings standings;

  private Standing overThePeriod;
  private Standing today;

  Held(Credential credential, CredentialRule rule, Standings standings) {
    this.credential = credential;
    this.rule = rule;
    this.standings = standings;
  }

  Credential credential() {
    return credential;
  }

  CredentialRule rule() {
    return rule;
  }

  String code() {
    return credential.code();
  }

  CredentialStatus status() {
    return credential.status();
  }

  /** How far it was checked. */
  VerificationLevel verification() {
    return VerificationLevel.of(credential);
  }

  /** Cleared to sit the examination, nothing more. */
  boolean eligibleOnly() {
    return status() == CredentialStatus.REGISTRY_ELIGIBLE;
  }

  /** How it stands over the period, supports included. */
  Standing standing() {
    if (overThePeriod == null) {
      overThePeriod = standings.of(this, standings.period());
    }
    return overThePeriod;
  }

  /** Whether it is in force on the day it is judged, whatever the period brings. */
  boolean inForce() {
    if (!status().inGoodStanding()) {
      return false;
    }
    if (today == null) {
      today = standings.of(this, standings.today());
    }
    return today.verdict() != Verdict.UNMET;
  }
}
