package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import org.imagingmatch.matching.model.CandidateFacts.Credential;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.imagingmatch.matching.model.CredentialStatus;
import org.imagingmatch.matching.model.VerificationLevel;

/**
 * How something is held that a person does not hold yet: as if it were granted on the day that is
 * judged, confirmed by its source, and good for longer than any contract.
 */
public record Grant(LocalDate from, LocalDate until) {

  private static final int YEARS = 10;

  /** What would be granted on a day. */
  public static Grant on(LocalDate day) {
    return new Grant(day, day.plusYears(YEARS));
  }

  Credential credential(String code) {
    return new Credential(
        code, from, until, CredentialStatus.ACTIVE, VerificationLevel.PRIMARY_SOURCE);
  }

  Licence licence(String jurisdiction) {
    return new Licence(jurisdiction, null, from, until, CredentialStatus.ACTIVE);
  }
}
