package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Experience;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** What has to change in a person's experience. */
final class ExperienceRemedies {

  private final Pairing pairing;
  private final List<Experience> worked;

  ExperienceRemedies(Pairing pairing) {
    this.pairing = pairing;
    List<Experience> recorded = pairing.candidate().experience();
    this.worked = recorded == null ? List.of() : recorded;
  }

  /** So many more months in a modality. */
  Edit months(String modality, int more) {
    int months = pairing.practice().months(modality) + more;
    LocalDate last = pairing.practice().lastUse(modality).on();
    return edit(modality, months, last == null ? pairing.situation().asOf() : last);
  }

  /** As much work in a modality, as lately, as the vacancy asks. */
  Edit practised(String modality) {
    LocalDate day = pairing.situation().asOf();
    int months = Math.max(1, pairing.practice().months(modality));
    for (AskedModality asked : pairing.vacancy().modalities()) {
      if (asked.code().equals(modality)) {
        months = Math.max(months, asked.minimumMonths() == null ? 0 : asked.minimumMonths());
        if (asked.usedWithinMonths() != null) {
          LocalDate since = pairing.situation().start().minusMonths(asked.usedWithinMonths());
          day = CredentialRemedies.later(since, day);
        }
      }
    }
    return edit(modality, months, day);
  }

  private Edit edit(String modality, int months, LocalDate lastUsedOn) {
    for (int i = 0; i < worked.size(); i++) {
      Experience record = worked.get(i);
      if (record.modality().equals(modality)) {
        return entry(
            i, new Experience(modality, months, lastUsedOn, record.settings(), record.platforms()));
      }
    }
    return entry(worked.size(), new Experience(modality, months, lastUsedOn, null, null));
  }

  private static Edit entry(int at, Experience record) {
    return new Edit("experience", at, record);
  }
}
