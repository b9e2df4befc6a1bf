package org.imagingmatch.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.Ranker;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.VacancyStatus;

/** The demo data of a day as ranking reads it, without a database between. */
final class DemoDay {

  private final LocalDate today;
  private final RuleBook rules;
  private final Map<String, VacancyFacts> open = new LinkedHashMap<>();
  private final Map<UUID, DemoRecord<NewCandidate>> people;
  private final Map<UUID, CandidateFacts> facts = new LinkedHashMap<>();

  /** The open vacancies of all providers and the people of the persona agency. */
  DemoDay(DemoRecords records, RuleBook rules, LocalDate today) {
    this.today = today;
    this.rules = rules;
    Map<UUID, NewFacility> facilities =
        records.facilities(today).stream()
            .collect(Collectors.toMap(DemoRecord::id, DemoRecord::stated));
    for (DemoRecord<NewVacancy> vacancy : records.vacancies(today)) {
      NewVacancy stated = vacancy.stated();
      if (stated.status() == VacancyStatus.OPEN) {
        NewFacility place = facilities.get(stated.facilityId());
        open.put(stated.externalId(), facts(vacancy, place));
      }
    }
    DemoOrganisation agency = DemoOrganisation.NL;
    people =
        Stream.concat(
                records.namedPeople(today).stream(),
                IntStream.rangeClosed(agency.firstNumber(), agency.people())
                    .mapToObj(number -> records.person(agency, number, today)))
            .collect(Collectors.toMap(DemoRecord::id, Function.identity()));
    people.forEach((id, person) -> facts.put(id, Facts.of(id, person.stated())));
  }

  private static VacancyFacts facts(DemoRecord<NewVacancy> vacancy, NewFacility place) {
    Set<String> settings = place.settings() == null ? Set.of() : new TreeSet<>(place.settings());
    return Facts.of(vacancy.id(), vacancy.stated())
        .at(place.region(), Facts.point(place.location()), settings);
  }

  Map<String, VacancyFacts> openVacancies() {
    return open;
  }

  CandidateFacts person(String id) {
    return facts.get(UUID.fromString(id));
  }

  Match match(VacancyFacts vacancy, CandidateFacts person) {
    MatchingSettings settings = MatchingSettings.DEFAULT;
    Situation situation = Situation.of(vacancy, today, rules, settings);
    return Match.of(
        person.id(), vacancy, person, situation, settings.weights().with(vacancy.weights()));
  }

  Stream<Match> matches(VacancyFacts vacancy) {
    return facts.values().stream()
        .map(person -> match(vacancy, person))
        .filter(match -> match.eligibility() != Eligibility.INELIGIBLE);
  }

  /** The best of a vacancy's ranking, by the agency's own ids. */
  List<String> head(String vacancy, int length) {
    Ranker ranker =
        new Ranker(length, null, EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL));
    matches(open.get(vacancy)).forEach(ranker::offer);
    return ranker.ranking().items().stream()
        .map(one -> people.get(one.match().id()).stated().externalId())
        .toList();
  }
}
