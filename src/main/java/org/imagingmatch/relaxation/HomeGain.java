package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.imagingmatch.matching.model.Gain.Origin;

/**
 * What a change of a vacancy brings of the people who live in one country: to sponsor visas is to
 * recruit in more of them.
 *
 * @param country ISO 3166-1 alpha-2 code; absent where no home is recorded
 * @param newlyEligible people who are ELIGIBLE after it and are not now
 * @param newlyConditional people who are CONDITIONAL after it and are INELIGIBLE now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HomeGain(String country, int newlyEligible, int newlyConditional) {

  static HomeGain of(Origin origin) {
    return new HomeGain(origin.country(), origin.eligible(), origin.conditional());
  }
}
