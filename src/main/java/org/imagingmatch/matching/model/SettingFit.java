package org.imagingmatch.matching.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Experience;

/**
 * Share of the asked settings and platforms the candidate has worked with in the asked modalities.
 * A vacancy that states neither is measured by its facility's settings.
 */
final class SettingFit implements FitRule {

  @Override
  public Measure measure(Pairing pairing) {
    VacancyFacts vacancy = pairing.vacancy();
    boolean stated = !vacancy.settings().isEmpty() || !vacancy.platforms().isEmpty();
    Set<String> settings = stated ? vacancy.settings() : vacancy.facilitySettings();
    int asked = settings.size() + vacancy.platforms().size();
    if (asked == 0) {
      return Measure.notStated(Reason.of("setting.notStated"));
    }
    List<Experience> records =
        vacancy.modalities().stream()
            .flatMap(modality -> pairing.practice().about(modality.code()))
            .filter(record -> record.settings() != null || record.platforms() != null)
            .toList();
    if (records.isEmpty() && !workedElsewhereOnly(pairing)) {
      return Measure.noData(Reason.of("setting.notRecorded"));
    }
    Set<String> worked = new HashSet<>(settings);
    worked.retainAll(union(records, true));
    Set<String> used = new HashSet<>(vacancy.platforms());
    used.retainAll(union(records, false));
    int known = worked.size() + used.size();
    return Measure.scored(
        (double) known / asked, Reason.of("setting.share", "count", known, "of", asked));
  }

  /** The settings and platforms that are asked. */
  static Stream<String> asked(VacancyFacts vacancy) {
    boolean stated = !vacancy.settings().isEmpty() || !vacancy.platforms().isEmpty();
    return Stream.concat(
        (stated ? vacancy.settings() : vacancy.facilitySettings()).stream(),
        vacancy.platforms().stream());
  }

  /** Experience is recorded, but none in the asked modalities. */
  private static boolean workedElsewhereOnly(Pairing pairing) {
    return pairing.practice().recorded()
        && pairing.vacancy().modalities().stream()
            .allMatch(modality -> pairing.practice().about(modality.code()).findAny().isEmpty());
  }

  private static Set<String> union(List<Experience> records, boolean settings) {
    Set<String> union = new HashSet<>();
    for (Experience record : records) {
      Set<String> some = settings ? record.settings() : record.platforms();
      if (some != null) {
        union.addAll(some);
      }
    }
    return union;
  }
}
