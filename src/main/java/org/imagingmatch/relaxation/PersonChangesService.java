package org.imagingmatch.relaxation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.MatchService;
import org.imagingmatch.matching.Places;
import org.imagingmatch.matching.Shown;
import org.imagingmatch.matching.Sight;
import org.imagingmatch.matching.Sights;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.model.Advance;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.store.Ref;

/**
 * Finds the fewest changes of a person's record that make the person fit a vacancy, or fit better.
 */
@ApplicationScoped
class PersonChangesService {

  private static final String ACTION = "match.changes";
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final CandidateService candidates;
  private final Sights sights;
  private final Places places;
  private final Judging judging;
  private final ObjectMapper json;
  private final Clock clock;

  PersonChangesService(
      CandidateService candidates,
      Sights sights,
      Places places,
      Judging judging,
      ObjectMapper json,
      Clock clock) {
    this.candidates = candidates;
    this.sights = sights;
    this.places = places;
    this.judging = judging;
    this.json = json;
    this.clock = clock;
  }

  /** Of one of the agency's people; 404 if it sees not both of them. */
  PersonChanges of(UUID agencyId, UUID vacancyId, UUID candidateId, PersonChangesParameters asked) {
    Candidate record = candidates.find(agencyId, Ref.of(candidateId));
    return sights.ofAgency(
        agencyId, vacancyId, ACTION, sight -> look(agencyId, record, sight, asked));
  }

  private PersonChanges look(
      UUID agencyId, Candidate record, Sight sight, PersonChangesParameters asked) {
    VacancyFacts vacancy = sight.vacancy();
    LocalDate asOf = asked.asOf == null ? judging.today() : asked.asOf;
    Situation situation = judging.situation(vacancy, asOf);
    Weights weights = judging.weights(vacancy.weights(), asked.weights());
    CandidateFacts person = Facts.of(record.id(), record.recorded());
    Match now = Match.of(record.id(), vacancy, person, situation, weights);
    int top = asked.lastPlace();
    Match last = places.at(top, agencyId, record.id(), vacancy, situation, weights);
    sight.show(List.of(record.id()));
    return new PersonChanges(
        vacancy.id(),
        record.id(),
        asOf,
        ContractPeriod.of(situation.period()),
        MatchService.MODEL_VERSION,
        weights.asMap(),
        now.eligibility(),
        Shown.oneDecimal(now.score()),
        top,
        view(advance(vacancy, situation, weights).toBeAble(person), record, asked.texts()),
        view(advance(vacancy, situation, weights).ahead(person, last), record, asked.texts()));
  }

  private Advance advance(VacancyFacts vacancy, Situation situation, Weights weights) {
    Instant end = clock.instant().plus(LONGEST);
    return new Advance(vacancy, situation, weights, () -> clock.instant().isAfter(end));
  }

  private ChangeSet view(Advance.Found found, Candidate record, Texts texts) {
    if (found.way() == null) {
      return new ChangeSet(found.exact(), false, null, null, null, null);
    }
    PersonPatches patches = new PersonPatches(json, record.recorded());
    Match match = found.way().match();
    return new ChangeSet(
        found.exact(),
        true,
        found.way().changes().stream()
            .map(
                remedy ->
                    Change.of(
                        remedy, Apply.toCandidate(record.id(), patches.next(remedy.edit())), texts))
            .toList(),
        match.eligibility(),
        Shown.oneDecimal(match.score()),
        match.earliestStart());
  }
}
