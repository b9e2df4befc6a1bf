package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** Makes the rows of the read model of a vacancy's facts and its facility's place. */
public final class Openings {

  private final VacancyFacts vacancy;
  private final Situation situation;

  private Openings(VacancyFacts vacancy, RuleBook rules) {
    this.vacancy = vacancy;
    // Rows hold on every day, so this one says nothing.
    this.situation = Situation.of(vacancy, LocalDate.EPOCH, rules, MatchingSettings.DEFAULT);
  }

  /** All rows of a vacancy, in a fixed order, each eligibility, modality and place once. */
  public static List<Opening> of(VacancyFacts vacancy, RuleBook rules) {
    Openings openings = new Openings(vacancy, rules);
    return Stream.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL)
        .flatMap(best -> openings.rows(best).stream())
        .toList();
  }

  private List<Opening> rows(Eligibility best) {
    Wanted wanted = Wanted.always(vacancy, situation, best == Eligibility.ELIGIBLE);
    int cell = Cells.of(vacancy.location());
    List<Long> background =
        Narrowing.signatures(
            Narrowing.with(wanted.credentials(), wanted.modalities()), Narrowing.BACKGROUNDS);
    List<Long> places = Narrowing.signatures(wanted.places(), Narrowing.PLACES);
    List<Long> wishes = Narrowing.signatures(wanted.wishes(), Narrowing.WISHES);
    List<Opening> rows = new ArrayList<>();
    for (AskedModality asked : keys()) {
      Offer offer = offer(asked);
      wanted.lists().stream()
          .sorted()
          .map(place -> new Opening(best, place, cell, background, places, wishes, offer))
          .forEach(rows::add);
    }
    return rows;
  }

  /** Whoever could pass can be asked one of these. */
  private List<AskedModality> keys() {
    if (vacancy.training()) {
      return List.of(new AskedModality(Qualifications.EVERYONE, null, null));
    }
    return vacancy.modalitiesRule() == ModalitiesRule.ANY
        ? vacancy.modalities()
        : vacancy.modalities().subList(0, 1);
  }

  private Offer offer(AskedModality asked) {
    return new Offer(
        vacancy.id(),
        asked.code(),
        asked.minimumMonths() == null ? 0 : asked.minimumMonths(),
        asked.usedWithinMonths(),
        vacancy.modalitiesRule() == ModalitiesRule.ANY && vacancy.modalities().size() > 1,
        vacancy.startsOn() == null ? null : (int) vacancy.startsOn().toEpochDay(),
        vacancy.startsAsap(),
        vacancy.startFlexDays(),
        (int) ChronoUnit.DAYS.between(situation.start(), situation.end()),
        vacancy.region(),
        vacancy.location(),
        Stated.by(vacancy, situation),
        Stated.countsExperience(vacancy.credentials()),
        vacancy.preferredCredentials().stream()
            .map(code -> Signature.oneOf(situation.rules().satisfiedBy(code)))
            .toList(),
        ((SettingFit) situation.demand(vacancy).rule(Fit.SETTING))
            .asked()
            .map(Words::setting)
            .sorted()
            .map(Set::of)
            .map(Signature::oneOf)
            .toList(),
        vacancy.weights());
  }
}
