package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * Share of the asked settings and platforms the candidate has worked with in the asked modalities.
 * A vacancy that states neither is measured by its facility's settings.
 */
final class SettingFit implements FitRule {

  private static final Measure NOT_STATED = Measure.notStated(Reason.of("setting.notStated"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("setting.notRecorded"));

  private final List<AskedModality> modalities;
  private final Set<String> settings;
  private final Set<String> platforms;
  private final int asked;

  SettingFit(Demand demand) {
    VacancyFacts vacancy = demand.vacancy();
    boolean stated = !vacancy.settings().isEmpty() || !vacancy.platforms().isEmpty();
    this.modalities = vacancy.modalities();
    this.settings = stated ? vacancy.settings() : vacancy.facilitySettings();
    this.platforms = vacancy.platforms();
    this.asked = settings.size() + platforms.size();
  }

  @Override
  public Measure measure(Pairing pairing) {
    if (asked == 0) {
      return NOT_STATED;
    }
    List<Experience> records = new ArrayList<>();
    boolean workedElsewhereOnly = pairing.practice().recorded();
    for (AskedModality modality : modalities) {
      for (Experience record : pairing.practice().about(modality.code())) {
        workedElsewhereOnly = false;
        if (record.settings() != null || record.platforms() != null) {
          records.add(record);
        }
      }
    }
    if (records.isEmpty() && !workedElsewhereOnly) {
      return NOT_RECORDED;
    }
    int known =
        known(settings, records, Experience::settings)
            + known(platforms, records, Experience::platforms);
    return Measure.scored(
        (double) known / asked, Reason.of("setting.share", "count", known, "of", asked));
  }

  /** The settings and platforms that are asked. */
  Stream<String> asked() {
    return Stream.concat(settings.stream(), platforms.stream());
  }

  /** How many of some are in at least one record. */
  private static int known(
      Set<String> some, List<Experience> records, Function<Experience, Set<String>> recorded) {
    int known = 0;
    for (String one : some) {
      for (Experience record : records) {
        Set<String> these = recorded.apply(record);
        if (these != null && these.contains(one)) {
          known++;
          break;
        }
      }
    }
    return known;
  }
}
