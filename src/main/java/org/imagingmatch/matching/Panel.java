package org.imagingmatch.matching;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** Judges for some vacancies as they were when it was made, on that day. */
public final class Panel {

  private final Map<VacancyFacts, Situation> vacancies;
  private final Weights weights;

  Panel(Map<VacancyFacts, Situation> vacancies, Weights weights) {
    this.vacancies = vacancies;
    this.weights = weights;
  }

  /** The vacancies for which a person is eligible. */
  public Set<UUID> vacanciesFor(Person person) {
    return person.facts() == null
        ? Set.of()
        : vacancies.entrySet().stream()
            .filter(each -> isEligible(person.facts(), each.getKey(), each.getValue()))
            .map(each -> each.getKey().id())
            .collect(Collectors.toSet());
  }

  private boolean isEligible(CandidateFacts person, VacancyFacts vacancy, Situation situation) {
    return Match.unlessIneligible(person.id(), vacancy, person, situation, weights)
        .filter(match -> match.eligibility() == Eligibility.ELIGIBLE)
        .isPresent();
  }
}
