package org.imagingmatch.relaxation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateService;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.Shown;
import org.imagingmatch.matching.StartSteps;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Finding;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Mending;
import org.imagingmatch.matching.model.NearMiss;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.matching.model.Subject;
import org.imagingmatch.matching.model.Verdict;
import org.imagingmatch.relaxation.NearMissService.Looked;

/** Says what people who nearly can take a vacancy lack, and what would have to change. */
@ApplicationScoped
class NearPeople {

  private final CandidateService candidates;
  private final StartSteps startSteps;
  private final ObjectMapper json;

  NearPeople(CandidateService candidates, StartSteps startSteps, ObjectMapper json) {
    this.candidates = candidates;
    this.startSteps = startSteps;
    this.json = json;
  }

  /** An agency's own people, with requests that make the changes. */
  List<NearPerson> known(UUID agencyId, Looked looked, Texts texts) {
    Map<UUID, Candidate> records =
        candidates.some(agencyId, ids(looked)).stream()
            .collect(Collectors.toMap(Candidate::id, record -> record));
    return looked.found().items().stream()
        .filter(near -> records.containsKey(near.match().id()))
        .map(near -> known(near, records.get(near.match().id()), looked, texts))
        .toList();
  }

  private static Collection<UUID> ids(Looked looked) {
    return looked.found().items().stream().map(near -> near.match().id()).toList();
  }

  /** The patches are of the record as it is now, so the changes are too. */
  private NearPerson known(NearMiss near, Candidate record, Looked looked, Texts texts) {
    CandidateFacts facts = Facts.of(record.id(), record.recorded());
    Mending mending = Mending.of(looked.sight().vacancy(), facts, looked.situation());
    PersonPatches patches = new PersonPatches(json, record.recorded());
    return person(
        near,
        mending,
        looked,
        texts,
        remedy ->
            remedy.of() == Subject.PERSON
                ? Apply.toCandidate(record.id(), patches.next(remedy.edit()))
                : toVacancy(looked, remedy));
  }

  /** People whom a provider may not know: their records are their agencies' to change. */
  List<NearPerson> unknown(Looked looked, Texts texts) {
    return looked.found().items().stream()
        .map(
            near ->
                person(
                    near,
                    near.mended(),
                    looked,
                    texts,
                    remedy -> remedy.of() == Subject.PERSON ? null : toVacancy(looked, remedy)))
        .toList();
  }

  private static Apply toVacancy(Looked looked, Remedy remedy) {
    return Apply.toVacancy(
        looked.sight().vacancy().id(), VacancyPatches.of(List.of(remedy.edit())));
  }

  private NearPerson person(
      NearMiss near, Mending mending, Looked looked, Texts texts, Function<Remedy, Apply> apply) {
    Match match = looked.sight().told(near.match());
    return new NearPerson(
        match.id(),
        looked.agencies().get(match.id()),
        Shown.oneDecimal(match.score()),
        gaps(match, texts),
        mending.remedies().stream()
            .map(remedy -> Change.of(remedy, apply.apply(remedy), texts))
            .toList(),
        mending.match().eligibility(),
        mending.earliestStart(),
        startSteps.of(
            looked.sight().told(mending.match()), looked.situation().asOf(), mending.remedies()));
  }

  private static List<Gap> gaps(Match match, Texts texts) {
    return List.of(Gate.values()).stream()
        .filter(gate -> finding(match, gate).verdict() == Verdict.UNMET)
        .map(gate -> Gap.of(gate, finding(match, gate), texts))
        .toList();
  }

  private static Finding finding(Match match, Gate gate) {
    return match.findings().get(gate.ordinal());
  }
}
