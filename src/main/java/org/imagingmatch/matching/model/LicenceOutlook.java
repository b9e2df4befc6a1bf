package org.imagingmatch.matching.model;

import java.util.Set;
import org.imagingmatch.matching.model.LicenceGate.Accepted;
import org.imagingmatch.matching.model.RuleBook.LicenceNeed;

/**
 * What a vacancy can expect of people who have no right to practise at its place yet.
 *
 * @param need whether they need one; null = not known
 * @param registrations those that count there
 * @param obtainable whether somebody could come by one before the start
 * @param everObtainable whether somebody could come by one, however long it takes
 */
public record LicenceOutlook(
    LicenceNeed need, Set<String> registrations, boolean obtainable, boolean everObtainable) {

  /** That of a vacancy in a situation. */
  public static LicenceOutlook of(VacancyFacts vacancy, Situation situation) {
    Accepted accepted = ((LicenceGate) situation.demand(vacancy).rule(Gate.LICENCE)).accepted();
    return new LicenceOutlook(
        accepted.need(),
        accepted.registrations(),
        accepted.obtainable(),
        accepted.everObtainable());
  }
}
